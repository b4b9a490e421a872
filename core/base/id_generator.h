#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <optional>

namespace base {

/// Makes ids (UUIDv7: 48 bits of milliseconds, a counter, random bits; RFC 9562) and salts.
/// Ids of one generator ascend in the order in which they are made. With a seed the whole sequence repeats.
class IdGenerator {
public:
    /// @param clock  gives the time part; must outlive the generator
    /// @param seed   repeats the sequence (tests, examples); without one the system's random source is used
    explicit IdGenerator(const Clock& clock, std::optional<std::uint64_t> seed = std::nullopt);

    [[nodiscard]] QString next();
    /// @return 16 random bytes that make the digest of a change impossible to guess
    [[nodiscard]] QByteArray salt();

private:
    std::uint64_t random();

    const Clock& m_clock;
    bool m_seeded;
    std::uint64_t m_state = 0;
    qint64 m_lastMilliseconds = 0;
    std::uint32_t m_counter = 0;
};

}  // namespace base
