#include "core/base/id_generator.h"

#include <QRandomGenerator>
#include <array>

namespace base {

namespace {
constexpr std::uint32_t kCounterLimit = 1U << 24;  // ids a millisecond before the time part is pushed on
}

IdGenerator::IdGenerator(const Clock& clock, std::optional<std::uint64_t> seed) : m_clock(clock), m_seeded(seed.has_value()), m_state(seed.value_or(0)) {}

std::uint64_t IdGenerator::random() {
    if (!m_seeded) return QRandomGenerator::system()->generate64();
    // SplitMix64: a whole period, equal on every platform (std distributions are not).
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

QString IdGenerator::next() {
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    if (now > m_lastMilliseconds) {
        m_lastMilliseconds = now;
        m_counter = 0;
    } else if (++m_counter >= kCounterLimit) {
        ++m_lastMilliseconds;
        m_counter = 0;
    }
    const auto time = static_cast<std::uint64_t>(m_lastMilliseconds) & 0xFFFFFFFFFFFFULL;
    const std::uint64_t noise = random();
    // The counter fills the 12 bits after the version and the 12 bits after the variant, so ids sort as made.
    const std::uint64_t high = (time << 16U) | 0x7000U | (m_counter >> 12U);
    const std::uint64_t low = (0x2ULL << 62U) | (static_cast<std::uint64_t>(m_counter & 0xFFFU) << 50U) | (noise & 0x3FFFFFFFFFFFFULL);
    static constexpr std::array kHex = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    QString text(36, u'-');
    int at = 0;
    for (int digit = 0; digit < 32; ++digit) {
        if (digit == 8 || digit == 12 || digit == 16 || digit == 20) ++at;
        const std::uint64_t half = digit < 16 ? high : low;
        text[at++] = QLatin1Char(kHex[(half >> (60U - 4U * static_cast<unsigned>(digit % 16))) & 0xFU]);
    }
    return text;
}

QByteArray IdGenerator::salt() {
    QByteArray bytes(16, Qt::Uninitialized);
    for (int half = 0; half < 2; ++half) {
        std::uint64_t noise = random();
        for (int i = 0; i < 8; ++i, noise >>= 8U) bytes[half * 8 + i] = static_cast<char>(noise & 0xFFU);
    }
    return bytes;
}

}  // namespace base
