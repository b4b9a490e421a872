#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <memory>

struct sha256_ctx;

namespace base {

/// A SHA-256 (FIPS 180-4) of bytes that come in parts.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(QByteArrayView bytes);
    /// The 32 bytes of all that was added; begins anew.
    [[nodiscard]] QByteArray take();

private:
    std::unique_ptr<sha256_ctx> m_state;
};

/// The 32 bytes of @p bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

}  // namespace base
