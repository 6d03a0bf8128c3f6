#include "report/save.h"

#include "base/file.h"
#include "base/parts.h"
#include "base/text.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

namespace fs = std::filesystem;

base::Result<void> failed(const std::string& path, const std::error_code& why) {
    return base::failInput(PENUMBRA_SAY("Problem", "The folder {} cannot be written: {}.")(path, why.message()));
}

constexpr const char* kListName = ".penumbra-export"; ///< says which files a folder has by an export

fs::path besideOf(const fs::path& path, const char* ending) {
    auto name = path;
    if (!name.has_filename()) name = name.parent_path(); // "folder/"
    return name.string() + ending;
}

base::Result<void> refused(const fs::path& path, const std::string& name) {
    return base::failInput(PENUMBRA_SAY("Problem",
                                        "The folder {} holds {}, which no export wrote there. Name a new or an empty "
                                        "folder.")(path.string(), name));
}

/// What stands in the way of replacing the folder: anything in it that an export did not write.
base::Result<void> checkReplaceable(const fs::path& path) {
    std::error_code error;
    if (!fs::exists(path, error)) return {};
    if (!fs::is_directory(path, error))
        return base::failInput(PENUMBRA_SAY(
            "Problem", "{} is a file, and this format is a folder of several files. Name a folder.")(path.string()));
    const auto list = base::readFile((path / kListName).string());
    const auto written = list ? base::splitList(*list, '\n') : std::vector<std::string_view>();
    auto entry = fs::directory_iterator(path, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        const auto name = entry->path().filename().string();
        const bool known = name == kListName || std::find(written.begin(), written.end(), name) != written.end();
        if (!known || !entry->is_regular_file(error)) return refused(path, name);
    }
    return error ? failed(path.string(), error) : base::Result<void>();
}

/// The folder that an export is written into; it goes unless it was given away.
class Fresh final {
public:
    explicit Fresh(fs::path path) : m_path(std::move(path)) {}
    ~Fresh() {
        std::error_code ignored;
        if (m_made) fs::remove_all(m_path, ignored);
    }
    Fresh(const Fresh&) = delete;
    Fresh& operator=(const Fresh&) = delete;
    /// Nothing that is there already is touched.
    base::Result<void> make() {
        std::error_code error;
        m_made = fs::create_directory(m_path, error);
        if (m_made) return {};
        return error ? failed(m_path.string(), error)
                     : base::failInput(
                           PENUMBRA_SAY("Problem", "{} is there already, perhaps from an export that was cut off. Look "
                                                   "into it and delete it, or name another folder.")(m_path.string()));
    }
    const fs::path& path() const { return m_path; }
    void giveAway() { m_made = false; }

private:
    fs::path m_path;
    bool m_made = false;
};

} // namespace

base::Result<void> writeFolder(const std::vector<File>& files, const std::string& path) {
    if (const auto fine = checkReplaceable(path); !fine) return fine;
    Fresh fresh(besideOf(path, ".part"));
    const auto former = besideOf(path, ".former");
    std::error_code error;
    if (fs::exists(former, error))
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} is there already; it may be all that is left of an earlier export. Move "
                                    "it away, or name another folder.")(former.string()));
    if (const auto made = fresh.make(); !made) return made;
    std::string list;
    for (const auto& file : files) {
        if (const auto written = base::writeFile((fresh.path() / file.name).string(), file.bytes); !written)
            return written;
        list += file.name + '\n';
    }
    if (const auto written = base::writeFile((fresh.path() / kListName).string(), list); !written) return written;
    const bool replaces = fs::exists(path, error);
    if (replaces) {
        fs::rename(path, former, error);
        if (error) return failed(path, error);
    }
    fs::rename(fresh.path(), path, error);
    std::error_code ignored;
    if (error) {
        if (replaces) fs::rename(former, path, ignored); // else it stays under that name
        return failed(path, error);
    }
    fresh.giveAway();
    if (replaces) fs::remove_all(former, ignored);
    return {};
}

base::Result<void> save(const Exporter& exporter, const Document& document, const std::string& path) {
    if (exporter.makesFolder())
        return exporter.files(document).and_then(
            [&](const std::vector<File>& files) { return writeFolder(files, path); });
    return exporter.write(document).and_then([&](const std::string& bytes) { return base::writeFile(path, bytes); });
}

} // namespace penumbra::report
