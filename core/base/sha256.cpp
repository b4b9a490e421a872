#include "core/base/sha256.h"

#include <nettle/sha2.h>

namespace base {

namespace {

void update(sha256_ctx& state, QByteArrayView bytes) {
    sha256_update(&state, static_cast<std::size_t>(bytes.size()), reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

QByteArray digest(sha256_ctx& state) {
    QByteArray out(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&state, SHA256_DIGEST_SIZE, reinterpret_cast<std::uint8_t*>(out.data()));
    return out;
}

}  // namespace

Sha256::Sha256() : m_state(std::make_unique<sha256_ctx>()) { sha256_init(m_state.get()); }
Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes) { update(*m_state, bytes); }
QByteArray Sha256::take() { return digest(*m_state); }

QByteArray sha256(QByteArrayView bytes) {
    sha256_ctx state;
    sha256_init(&state);
    update(state, bytes);
    return digest(state);
}

}  // namespace base
