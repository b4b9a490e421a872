#pragma once

#include <QIODevice>

namespace cli {

/// Holds the beginning of a streamed answer back, so that a fault which is met on the way can still be the whole answer:
/// one document, not half a list and an error behind it. What is longer than some megabytes flows on.
class HeldOutput final : public QIODevice {
public:
    /// @param target  open for writing; must outlive this
    explicit HeldOutput(QIODevice& target);
    /// Lets go of what is held, and holds no more. Without it, what is held is dropped.
    void release();

protected:
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QIODevice& m_target;
    QByteArray m_held;
    bool m_released = false;
};

}  // namespace cli
