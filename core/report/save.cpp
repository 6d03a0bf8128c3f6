#include "report/save.h"

#include "base/file.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

namespace fs = std::filesystem;

base::Result<void> failed(const std::string& path, const std::error_code& why) {
    return base::failInput(fmt::format("The folder {} cannot be written: {}.", path, why.message()));
}

/// What stands in the way of replacing the folder: anything in it that is none of these files.
base::Result<void> checkReplaceable(const std::vector<File>& files, const fs::path& path) {
    std::error_code error;
    if (!fs::exists(path, error)) return {};
    if (!fs::is_directory(path, error))
        return base::failInput(
            fmt::format("{} is a file, and this format is a folder of several files. Name a folder.", path.string()));
    for (const auto& entry : fs::directory_iterator(path, error)) {
        const auto name = entry.path().filename().string();
        if (std::none_of(files.begin(), files.end(), [&](const File& file) { return file.name == name; }))
            return base::failInput(fmt::format("The folder {} holds {}, which is not of this export. Name a new or an "
                                               "empty folder.",
                                               path.string(), name));
    }
    return {};
}

/// A folder of that name beside `path`, removed at the end unless it was renamed.
class Beside final {
public:
    Beside(const fs::path& path, const char* ending) {
        auto name = path;
        if (!name.has_filename()) name = name.parent_path(); // "folder/"
        m_path = name.string() + ending;
        clear();
    }
    ~Beside() { clear(); }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    const fs::path& path() const { return m_path; }

private:
    void clear() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    fs::path m_path;
};

} // namespace

base::Result<void> writeFolder(const std::vector<File>& files, const std::string& path) {
    if (const auto fine = checkReplaceable(files, path); !fine) return fine;
    const Beside fresh(path, ".part"), former(path, ".former");
    std::error_code error;
    if (!fs::create_directory(fresh.path(), error)) return failed(path, error);
    for (const auto& file : files)
        if (const auto written = base::writeFile((fresh.path() / file.name).string(), file.bytes); !written)
            return written;
    if (fs::exists(path, error)) {
        fs::rename(path, former.path(), error);
        if (error) return failed(path, error);
    }
    fs::rename(fresh.path(), path, error);
    if (!error) return {};
    std::error_code ignored;
    fs::rename(former.path(), path, ignored);
    return failed(path, error);
}

base::Result<void> save(const Exporter& exporter, const Document& document, const std::string& path) {
    if (exporter.makesFolder())
        return exporter.files(document).and_then(
            [&](const std::vector<File>& files) { return writeFolder(files, path); });
    return exporter.write(document).and_then([&](const std::string& bytes) { return base::writeFile(path, bytes); });
}

} // namespace penumbra::report
