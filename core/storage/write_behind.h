#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace storage {

/// Does pieces of work one after the other in a thread of its own, while who gives them goes on with what comes next.
/// Given and settled by one thread. Holds a few thousand pieces at most: who gives more waits.
class WriteBehind {
public:
    using Work = std::function<void()>;

    WriteBehind();
    /// Waits for the piece at hand and drops the rest.
    ~WriteBehind();
    WriteBehind(const WriteBehind&) = delete;
    WriteBehind& operator=(const WriteBehind&) = delete;

    /// Takes a piece. Throws what an earlier one threw; all that were given after that one are dropped.
    void give(Work work);
    /// Waits until all is done. Throws as give() does.
    void settle();
    /// Whether a piece of work is asking.
    [[nodiscard]] bool isOwnThread() const { return std::this_thread::get_id() == m_thread.get_id(); }

private:
    using Lot = std::vector<Work>;

    void handOver();
    void throwFault(std::unique_lock<std::mutex>& lock);
    void work();

    Lot m_gathered;  ///< not handed over yet: a lock for each piece would cost as much as many a piece
    std::mutex m_mutex;
    std::condition_variable m_more;  ///< there is something to do, or it is time to end
    std::condition_variable m_less;  ///< something has been done
    std::deque<Lot> m_lots;
    std::exception_ptr m_fault;
    bool m_busy = false;
    bool m_ending = false;
    std::thread m_thread;  ///< the last member: it begins with all others there
};

}  // namespace storage
