#pragma once

#include "ui/common/session.h"

#include <QThread>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace ui {

/// Reads something of the file in a thread with its own door to it, while the window lives. The newest question wins: what is asked while another one is being
/// read breaks it off, takes the place of what waited before it, and the answer to the older one is never told. An answer comes in the window's thread.
class BackgroundReader final : public QObject {
    Q_OBJECT
public:
    explicit BackgroundReader(const records::OpenFile& file, QObject* parent = nullptr);
    explicit BackgroundReader(const Session& session, QObject* parent = nullptr) : BackgroundReader(session.file, parent) {}
    /// Breaks off what is being read; nothing is told any more.
    ~BackgroundReader() override;

    /// Asks anew. `busy` is told unless something was asked already.
    /// @param read      runs in the thread, in the language of the caller: `base::Result<T>(records::OpenFile& file)`. Holds copies of what it needs, nothing of the window's
    /// @param answered  runs in the window's thread, as `void(const T&)`; a failure is told by `failed` instead
    template <class Read, class Answered>
    void ask(Read read, Answered answered) {
        using Answer = typename std::invoke_result_t<Read&, records::OpenFile&>::value_type;
        const auto answer = std::make_shared<std::optional<Answer>>();
        begin({[read = std::move(read), answer](records::OpenFile& file) mutable -> base::Result<void> {
                   auto found = read(file);
                   if (!found) return base::Failure(found.error());
                   answer->emplace(*std::move(found));
                   return {};
               },
               [answered = std::move(answered), answer]() mutable { answered(std::as_const(**answer)); }});
    }
    /// What was asked is not wanted any more.
    void cancel();
    /// Whether an answer is still to come.
    [[nodiscard]] bool isBusy() const { return m_wanted; }

Q_SIGNALS:
    /// The first question of a row was asked, or the last one is answered, has failed or was cancelled.
    void busy(bool is);
    void failed(const base::Error& error);

private:
    struct Question {
        std::function<base::Result<void>(records::OpenFile&)> read;
        std::function<void()> answered;
    };
    /// What is being read: the way to break it off from this thread.
    class Reading;
    void begin(Question question);
    void breakOff();
    void start(Question question);
    void finish(const base::Result<void>& result, const Question& question);

    const records::OpenFile& m_file;
    std::shared_ptr<Reading> m_reading;
    std::unique_ptr<QThread> m_thread;  ///< null while nothing is read
    std::optional<Question> m_waiting;
    bool m_wanted = false;  ///< the newest question has no answer yet
    bool m_stale = false;   ///< what is being read is not wanted any more
};

}  // namespace ui
