#include "base/file.h"
#include "bench/bare_parse.h"
#include "bench/made_book.h"
#include "bench/made_files.h"
#include "bench/verb.h"
#include "ingest/reader.h"
#include "store/workspace.h"

#include <chrono>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <sys/resource.h>
#include <unistd.h>

namespace penumbra::bench {

namespace {

constexpr int kRepeats = 3; ///< the shortest of them counts
constexpr base::Time kNow{base::Duration(1'790'000'000'000)};

/// Seconds of processor, ended children included, and by the clock.
struct Took {
    double cpu = 0, clock = 0;
};

double processorOfAll() {
    rusage children{};
    ::getrusage(RUSAGE_CHILDREN, &children);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec);
    };
    return processorSeconds() + seconds(children.ru_utime) + seconds(children.ru_stime);
}

template <class Work>
Took took(Work work) {
    const double cpu = processorOfAll();
    const auto begin = std::chrono::steady_clock::now();
    work();
    return {processorOfAll() - cpu, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count()};
}

void keepLeast(Took& best, const Took& now) {
    best.cpu = best.cpu == 0 ? now.cpu : std::min(best.cpu, now.cpu);
    best.clock = best.clock == 0 ? now.clock : std::min(best.clock, now.clock);
}

double peakMegabytes(int whose) {
    rusage usage{};
    ::getrusage(whose, &usage);
    return std::round(static_cast<double>(usage.ru_maxrss) / 1024);
}

double rounded(double value) { return std::round(1000 * value) / 1000; }

/// A folder that goes with everything in it.
class Folder final {
public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "penumbra-bench-XXXXXX").string();
        if (::mkdtemp(name.data()) != nullptr) m_path = name;
    }
    ~Folder() {
        std::error_code ignored;
        if (!m_path.empty()) std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::string operator/(const std::string& name) const { return m_path + "/" + name; }

private:
    std::string m_path;
};

using Bare = base::Result<std::int64_t> (*)(const std::string& path);

/// An import from the file to the acknowledged commit, and the same file once more, which changes nothing.
struct Import {
    Took read, commit, whole, again;
    base::Result<model::Accounting> first = model::Accounting(), second = model::Accounting();
};

base::Result<model::Accounting> importInto(store::Workspace& workspace, const std::string& path, Took& read,
                                           Took& commit) {
    base::Result<model::Batch> batch = model::Batch();
    read = took([&] { batch = ingest::readFile(path, {}, {}, kNow); });
    if (!batch) return tl::unexpected(batch.error());
    base::Result<store::Workspace::Committed> committed = store::Workspace::Committed();
    commit = took([&] { committed = workspace.commit(*batch); });
    if (!committed) return tl::unexpected(committed.error());
    return committed->accounting;
}

base::Result<Import> importOnce(const std::string& path, const std::string& target) {
    Import out;
    std::optional<store::Workspace> workspace;
    out.whole = took([&] {
        auto opened = store::Workspace::open(target, store::OpenMode::Create);
        if (opened) workspace.emplace(std::move(*opened));
        if (workspace) out.first = importInto(*workspace, path, out.read, out.commit);
    });
    if (!workspace) return base::failInput(target + " cannot be made.");
    if (!out.first) return tl::unexpected(out.first.error());
    Took ignored;
    out.again = took([&] { out.second = importInto(*workspace, path, ignored, ignored); });
    if (!out.second) return tl::unexpected(out.second.error());
    return out;
}

base::Result<base::Json> figuresOf(const std::string& path, Bare bare, const Folder& folder) {
    Took bareTook, read, commit, whole, again;
    model::Accounting first, second;
    for (int i = 0; i < kRepeats; ++i) {
        base::Result<std::int64_t> rows = 0;
        keepLeast(bareTook, took([&] { rows = bare(path); }));
        if (!rows) return tl::unexpected(rows.error());
        const auto once = importOnce(path, folder / fmt::format("{}.penumbra", i));
        std::error_code ignored;
        std::filesystem::remove(folder / fmt::format("{}.penumbra", i), ignored);
        if (!once) return tl::unexpected(once.error());
        keepLeast(read, once->read);
        keepLeast(commit, once->commit);
        keepLeast(whole, once->whole);
        keepLeast(again, once->again);
        first = *once->first;
        second = *once->second;
    }
    const double megabytes = static_cast<double>(std::filesystem::file_size(path)) / 1e6;
    return base::Json{{"MB", rounded(megabytes)},
                      {"records", first.read},
                      {"stored", first.stored},
                      {"bare_cpu_s", rounded(bareTook.cpu)},
                      {"bare_s", rounded(bareTook.clock)},
                      {"read_cpu_s", rounded(read.cpu)},
                      {"commit_cpu_s", rounded(commit.cpu)},
                      {"cpu_s", rounded(whole.cpu)},
                      {"s", rounded(whole.clock)},
                      {"ratio_cpu", rounded(whole.cpu / bareTook.cpu)},
                      {"ratio", rounded(whole.clock / bareTook.clock)},
                      {"records_a_s", std::round(static_cast<double>(first.read) / whole.clock)},
                      {"MB_a_s", rounded(megabytes / whole.clock)},
                      {"again_cpu_s", rounded(again.cpu)},
                      {"again_s", rounded(again.clock)},
                      {"again_duplicate", second.duplicate},
                      {"peak_MB", peakMegabytes(RUSAGE_SELF)},
                      {"child_peak_MB", peakMegabytes(RUSAGE_CHILDREN)}};
}

/// What cannot be imported is told in the words that a user would see.
base::Json figuresOrWords(const std::string& path, Bare bare, const Folder& folder) {
    const auto figures = figuresOf(path, bare, folder);
    return figures ? *figures : base::Json{{"error", figures.error().text}};
}

/// The bytes are given up: each child process would start with a copy of their page tables.
base::Json figuresOfMade(std::string&& bytes, const std::string& name, Bare bare, const Folder& folder) {
    const auto written = base::writeFile(folder / name, bytes);
    std::string().swap(bytes);
    if (!written) return {{"error", written.error().text}};
    return figuresOrWords(folder / name, bare, folder);
}

base::Result<base::Json> runImport(const Options& options, const base::Run&) {
    const auto only = option(options, "only", std::string());
    const auto wanted = [&](const char* name) { return only.empty() || only == name; };
    const Folder folder;
    base::Json out = base::Json::object();
    const auto book = option(options, "data", PENUMBRA_DATA "/data") +
                      "/corpus/rvtools/migration-planner__data__example_rvtools_files__example1.xlsx";
    if (wanted("rvtools"))
        out["rvtools"] = std::filesystem::exists(book) ? figuresOrWords(book, parseBook, folder)
                                                       : base::Json{{"skipped", "There is no " + book}};
    if (wanted("book")) {
        const auto written = writeBook(folder / "book.xlsx", option(options, "machines", 800));
        out["book"] = written ? figuresOrWords(folder / "book.xlsx", parseBook, folder)
                              : base::Json{{"error", written.error().text}};
    }
    if (wanted("samples"))
        out["samples"] = figuresOfMade(madeSamples(option(options, "rows", 1'000'000), option(options, "series", 500)),
                                       "samples.csv", parseCsv, folder);
    if (wanted("many"))
        out["many_series"] = figuresOfMade(madeSamples(200'000, 200'000), "samples.csv", parseCsv, folder);
    if (wanted("kubernetes")) {
        auto cluster = madeCluster(static_cast<std::size_t>(option(options, "MB", 100)) * 1'000'000);
        out["kubernetes"] = figuresOfMade(std::move(cluster.json), "cluster.json", parseJson, folder);
        out["kubernetes"]["objects"] = cluster.objects;
    }
    return out;
}

} // namespace

extern constinit const Verb importing{"import",
                                      "from file to commit beside a bare parse (--only "
                                      "rvtools|book|samples|many|kubernetes, --rows N, --machines N, --MB N)",
                                      &runImport};

} // namespace penumbra::bench
