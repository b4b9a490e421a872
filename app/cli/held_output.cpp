#include "app/cli/held_output.h"

namespace cli {

namespace {
constexpr qsizetype kMostHeld = 8 * 1024 * 1024;  // bytes; twenty thousand records
}

HeldOutput::HeldOutput(QIODevice& target) : m_target(target) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

void HeldOutput::release() {
    m_released = true;
    m_target.write(m_held);
    m_held.clear();
}

qint64 HeldOutput::readData(char* /*data*/, qint64 /*size*/) { return -1; }

qint64 HeldOutput::writeData(const char* data, qint64 size) {
    if (m_released) return m_target.write(data, size);
    m_held.append(data, size);
    if (m_held.size() > kMostHeld) release();
    return size;
}

}  // namespace cli
