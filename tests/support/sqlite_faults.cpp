// Preloaded into the program (LD_PRELOAD) by tests: it kills the process, or lets the disk be full, at one exact point of its work with
// SQLite. So the program that ships is the one that is tried, and has no such door of its own. VAKSAM_FAULT names the point:
//
//   row:N         SIGKILL as SQLite inserts the N-th note                                        (update hook)
//   entry         … as it inserts the history's entry: all rows are written, COMMIT is not asked  (update hook)
//   commit        … as COMMIT begins, before a page of it is in the log                           (commit hook)
//   frame:N       … after the N-th page that COMMIT writes to the log                             (pwrite)
//   last-frame    … before the log gets the frame that makes the commit valid                     (pwrite)
//   last-header   … between that frame's header and its page
//   torn          … with half of its page written
//   logged        … with the whole frame written, before it is synced
//   checkpoint:N  … after the commit, before the N-th page is copied from the log into the file   (pwrite)
//   truncate      … after the checkpoint, before the log is emptied                               (ftruncate)
//   pages:N       no SIGKILL: the file may grow by N pages (max_page_count)
//   full          no SIGKILL: the disk takes nothing more once COMMIT has begun                   (pwrite answers ENOSPC)
//
// System calls are replaced by the means that SQLite offers for its own tests, xSetSystemCall.
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string>
#include <string_view>

#include <sqlite3.h>
#include <unistd.h>

namespace {

constexpr int kFrameHeader = 24;  // bytes; 4 to 7 of it hold the size of the file after the commit, 0 in all frames but the last

struct {
    std::string point;
    long count = 0;
} fault;

struct {
    int file = -1;
    int log = -1;
    long notes = 0;
    bool entry = false;       ///< the history's entry is written
    bool committing = false;  ///< COMMIT has begun
    bool last = false;        ///< the next page is the one that makes the commit valid
    bool committed = false;
    long frames = 0;
    long copied = 0;
} seen;

ssize_t (*realWrite)(int, const void*, size_t, off_t) = nullptr;
int (*realOpen)(const char*, int, int) = nullptr;
int (*realTruncate)(int, off_t) = nullptr;

bool is(std::string_view point) { return fault.point == point; }
void killIf(bool reached) {
    if (reached) kill(getpid(), SIGKILL);
}

int onOpen(const char* path, int flags, int mode) {
    const int descriptor = realOpen(path, flags, mode);
    const std::string_view name(path);
    if (name.ends_with("-wal")) seen.log = descriptor;
    else if (name.ends_with(".vaksam")) seen.file = descriptor;
    return descriptor;
}

ssize_t writeFrame(int descriptor, const void* bytes, size_t size, off_t at) {
    const auto* byte = static_cast<const unsigned char*>(bytes);
    if (size == kFrameHeader) {
        seen.last = byte[4] != 0 || byte[5] != 0 || byte[6] != 0 || byte[7] != 0;
        killIf(is("last-frame") && seen.last);
        const ssize_t written = realWrite(descriptor, bytes, size, at);
        killIf(is("last-header") && seen.last);
        return written;
    }
    if (is("torn") && seen.last) {
        (void)realWrite(descriptor, bytes, size / 2, at);
        killIf(true);
    }
    const ssize_t written = realWrite(descriptor, bytes, size, at);
    ++seen.frames;
    killIf(is("frame") && seen.frames == fault.count);
    killIf(is("logged") && seen.last);
    seen.committed = seen.committed || seen.last;
    return written;
}

ssize_t onWrite(int descriptor, const void* bytes, size_t size, off_t at) {
    if (seen.committing && is("full")) {
        errno = ENOSPC;
        return -1;
    }
    if (descriptor == seen.log && seen.committing && !seen.committed) return writeFrame(descriptor, bytes, size, at);
    if (descriptor == seen.file && seen.committed) killIf(is("checkpoint") && ++seen.copied == fault.count);
    return realWrite(descriptor, bytes, size, at);
}

int onTruncate(int descriptor, off_t size) {
    killIf(is("truncate") && descriptor == seen.log && seen.committed);
    return realTruncate(descriptor, size);
}

void onUpdate(void* /*unused*/, int operation, const char* /*database*/, const char* table, sqlite3_int64 /*row*/) {
    if (operation != SQLITE_INSERT) return;
    const std::string_view name(table);
    if (name == "note") killIf(is("row") && ++seen.notes == fault.count);
    if (name != "entry") return;
    seen.entry = true;
    killIf(is("entry"));
}

int onCommit(void* /*unused*/) {
    killIf(is("commit") && seen.entry);
    seen.committing = seen.entry;
    return 0;
}

int onConnection(sqlite3* database, char** /*error*/, const struct sqlite3_api_routines* /*unused*/) {
    sqlite3_update_hook(database, onUpdate, nullptr);
    sqlite3_commit_hook(database, onCommit, nullptr);
    if (!is("pages")) return SQLITE_OK;
    sqlite3_stmt* count = nullptr;
    if (sqlite3_prepare_v2(database, "PRAGMA page_count", -1, &count, nullptr) != SQLITE_OK || sqlite3_step(count) != SQLITE_ROW) return SQLITE_ERROR;
    const std::string limit = "PRAGMA max_page_count=" + std::to_string(sqlite3_column_int64(count, 0) + fault.count);
    sqlite3_finalize(count);
    return sqlite3_exec(database, limit.c_str(), nullptr, nullptr, nullptr);
}

template <class Function>
void replace(sqlite3_vfs* vfs, const char* name, Function*& real, Function* with) {
    const auto found = vfs->xGetSystemCall(vfs, name);
    if (found == nullptr) return;
    real = reinterpret_cast<Function*>(found);
    vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(with));
}

bool prepare() {
    const char* wish = std::getenv("VAKSAM_FAULT");
    if (wish == nullptr) return false;
    const std::string text(wish);
    const std::size_t colon = text.find(':');
    fault.point = text.substr(0, colon);
    if (colon != std::string::npos) fault.count = std::stol(text.substr(colon + 1));
    if (sqlite3_initialize() != SQLITE_OK) std::abort();
    sqlite3_vfs* vfs = sqlite3_vfs_find(nullptr);
    replace(vfs, "open", realOpen, onOpen);
    // Which of the two SQLite was built with depends on the system; the other one is never called.
    replace(vfs, "pwrite64", realWrite, onWrite);
    if (realWrite == nullptr) replace(vfs, "pwrite", realWrite, onWrite);
    replace(vfs, "ftruncate", realTruncate, onTruncate);
    if (realWrite == nullptr || realOpen == nullptr || realTruncate == nullptr) std::abort();
    using Extension = void (*)();
    sqlite3_auto_extension(reinterpret_cast<Extension>(onConnection));
    return true;
}

[[maybe_unused]] const bool prepared = prepare();  // as the library is loaded

}  // namespace
