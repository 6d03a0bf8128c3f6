#pragma once

#include "base/result.h"

#include <string>

namespace penumbra::store {

/// The right to be the one writer of a file, held as a lock on `FILE.lock` beside it. It ends with the process, however
/// that ends, and is the same for two objects in one process.
class WriterLock final {
public:
    /// The lock, or a sentence that says who holds the file, from where and since when, or why it cannot be locked.
    static base::Result<WriterLock> take(const std::string& path);
    WriterLock(WriterLock&& other) noexcept;
    WriterLock& operator=(WriterLock&&) = delete;
    ~WriterLock();

private:
    WriterLock(std::string path, int descriptor);
    std::string m_path;
    int m_process; ///< a forked child inherits the object but not the right
    int m_descriptor = -1;
};

} // namespace penumbra::store
