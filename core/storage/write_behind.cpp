#include "core/storage/write_behind.h"

#include <utility>

namespace storage {

namespace {
constexpr std::size_t kPiecesInLot = 128;
constexpr std::size_t kMostLots = 16;  // that wait
}  // namespace

WriteBehind::WriteBehind() : m_thread([this] { work(); }) { m_gathered.reserve(kPiecesInLot); }

WriteBehind::~WriteBehind() {
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
        m_lots.clear();
    }
    m_more.notify_one();
    m_thread.join();
}

void WriteBehind::throwFault(std::unique_lock<std::mutex>& lock) {
    if (!m_fault) return;
    m_gathered.clear();
    m_less.wait(lock, [this] { return m_lots.empty() && !m_busy; });
    std::rethrow_exception(std::exchange(m_fault, nullptr));
}

void WriteBehind::handOver() {
    std::unique_lock lock(m_mutex);
    m_less.wait(lock, [this] { return m_lots.size() < kMostLots; });
    throwFault(lock);
    m_lots.push_back(std::exchange(m_gathered, {}));
    lock.unlock();
    m_more.notify_one();
    m_gathered.reserve(kPiecesInLot);
}

void WriteBehind::give(Work work) {
    m_gathered.push_back(std::move(work));
    if (m_gathered.size() >= kPiecesInLot) handOver();
}

void WriteBehind::settle() {
    if (!m_gathered.empty()) handOver();
    std::unique_lock lock(m_mutex);
    m_less.wait(lock, [this] { return m_lots.empty() && !m_busy; });
    throwFault(lock);
}

void WriteBehind::work() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_more.wait(lock, [this] { return m_ending || !m_lots.empty(); });
        if (m_ending) return;
        Lot lot = std::move(m_lots.front());
        m_lots.pop_front();
        m_busy = true;
        const bool drop = m_fault != nullptr;
        lock.unlock();
        std::exception_ptr fault;
        try {
            for (const Work& piece : lot)
                if (!drop) piece();
        } catch (...) {
            fault = std::current_exception();
        }
        lot.clear();
        lock.lock();
        m_busy = false;
        if (fault) m_fault = std::move(fault);
        m_less.notify_one();
    }
}

}  // namespace storage
