#include "cli/options.h"

#include "base/file.h"
#include "base/say.h"
#include "cli/table.h"
#include "planning/stored_plan.h"
#include "report/matrix.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <memory>

namespace penumbra::cli {

namespace {

struct MatrixOptions {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    std::vector<std::string> axes;
    std::string prices, cells;
    bool csv = false;
};

/// Cells in a file, one JSON object a line, each written as soon as it is done: what stands there survives an
/// interruption, and a line that was cut off is computed again.
class CellFile final {
public:
    base::Result<compare::KnownCells> open(const std::string& path) {
        compare::KnownCells known;
        m_path = path;
        if (path.empty()) return known;
        std::string text;
        if (std::filesystem::exists(path)) {
            auto read = base::readFile(path);
            if (!read) return tl::make_unexpected(read.error());
            text = std::move(*read);
        }
        for (std::size_t begin = 0; begin < text.size();) {
            const auto end = std::min(text.find('\n', begin), text.size());
            const auto cell = base::parseJson(std::string_view(text).substr(begin, end - begin), path)
                                  .and_then(compare::cellFromJson);
            if (cell)
                known.emplace(cell->key, *cell);
            else if (begin == 0 && end < text.size())
                return base::failInput(
                    fmt::format("{} holds no cells of a matrix. Name another file for --cells; it is "
                                "made where there is none.",
                                path));
            begin = end + 1;
        }
        m_file.reset(std::fopen(path.c_str(), "ab"));
        if (!m_file) return base::failInput(fmt::format("{} cannot be written: {}.", path, std::strerror(errno)));
        if (!text.empty() && text.back() != '\n') std::fputc('\n', m_file.get());
        return known;
    }
    void add(const compare::MatrixCell& cell) {
        if (!m_file) return;
        const auto line = base::dumpJson(compare::toJson(cell)) + "\n";
        m_failed = std::fwrite(line.data(), 1, line.size(), m_file.get()) != line.size() ||
                   std::fflush(m_file.get()) != 0 || m_failed;
    }
    /// What became of it, where something went wrong.
    base::Result<void> close() const {
        if (!m_failed) return {};
        return base::failInput(fmt::format("Not every cell could be written to {}. Is the disk full?", m_path));
    }
    bool isOpen() const { return m_file != nullptr; }

private:
    struct Closer {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    std::string m_path;
    std::unique_ptr<std::FILE, Closer> m_file;
    bool m_failed = false;
};

base::Result<compare::MatrixRequest> readRequest(session::Session& session, const MatrixOptions& options) {
    compare::MatrixRequest request;
    const auto wanted = options.evaluation.read();
    if (!wanted) return tl::make_unexpected(wanted.error());
    request.options = *wanted;
    auto scenario = options.evaluation.readScenario(session, *wanted);
    if (!scenario) return tl::make_unexpected(scenario.error());
    request.scenario = std::move(*scenario);
    auto book = readPrices(options.prices);
    if (!book) return tl::make_unexpected(book.error());
    const auto prices = orKept(std::move(*book), session.workspace());
    if (!prices) return tl::make_unexpected(prices.error());
    request.prices = *prices;
    const auto begin = session.begin(*wanted);
    if (!begin) return tl::make_unexpected(begin.error());
    for (const auto& text : options.axes) {
        auto axis = compare::parseAxis(text, *begin);
        if (!axis) return tl::make_unexpected(axis.error());
        for (auto& value : axis->values)
            for (auto& edit : value.edits)
                if (const auto read = readFiles(edit); !read) return tl::make_unexpected(read.error());
        request.axes.push_back(std::move(*axis));
    }
    return request;
}

/// What the cells say beside their numbers, each text once.
void sayOnce(const compare::Matrix& matrix, std::vector<std::string> compare::MatrixCell::*texts,
             const std::string& lead) {
    std::vector<std::string> said;
    for (const auto& cell : matrix.cells)
        if (cell)
            for (const auto& text : (*cell).*texts)
                if (std::find(said.begin(), said.end(), text) == said.end()) said.push_back(text);
    for (const auto& text : said) say(lead + text);
}

void printMatrix(const MatrixOptions& options, const compare::Matrix& matrix, const remedy::PriceBook& prices) {
    if (options.workspace.json) {
        printJson(report::matrixJson(matrix, prices));
    } else if (options.csv) {
        print(report::matrixCsv(matrix, prices));
    } else {
        const auto rows = report::matrixTable(matrix, prices);
        print(table(rows.head, rows.rows));
    }
}

base::Result<int> run(Context& context, const MatrixOptions& options) {
    options.evaluation.applyTo(context);
    auto file = openWorkspace(options.workspace.workspace, options.evaluation.keep);
    if (!file) return tl::make_unexpected(file.error());
    file->setStop(context.run.stop);
    session::Session session(std::move(*file), context.milliseconds);
    if (options.evaluation.refit) session.forgetModels();
    const auto request = readRequest(session, options);
    if (!request) return tl::make_unexpected(request.error());
    CellFile cells;
    const auto known = cells.open(options.cells);
    if (!known) return tl::make_unexpected(known.error());
    std::size_t total = 1;
    for (const auto& axis : request->axes) total *= axis.values.size();
    const auto matrix = compare::computeMatrix(
        session, *request, *known,
        [&](const compare::MatrixCell& cell, std::size_t done) {
            cells.add(cell);
            say(fmt::format("{} of {} done.", done, base::sayCount(total, "combination")));
        },
        context.run);
    if (!matrix) return tl::make_unexpected(matrix.error());
    if (const auto closed = cells.close(); !closed) return tl::make_unexpected(closed.error());
    if (matrix->known > 0) say(fmt::format("{} of them stood in {}.", matrix->known, options.cells));
    if (context.run.stopped()) {
        say(fmt::format("Stopped after {} of {}.{}", matrix->done(), base::sayCount(total, "combination"),
                        cells.isOpen() ? fmt::format(" What is done stands in {}; the same command goes on from there.",
                                                     options.cells)
                                       : " Nothing is kept; --cells FILE would keep what is done."));
        return base::failCancelled();
    }
    sayOnce(*matrix, &compare::MatrixCell::skipped, "Left out: ");
    sayOnce(*matrix, &compare::MatrixCell::notes, {});
    printMatrix(options, *matrix, request->prices);
    return kFine;
}

Action buildMatrix(CLI::App& app) {
    auto options = std::make_shared<MatrixOptions>();
    app.footer(
        "An axis is 'NAME: VALUE | VALUE'. A value is an edit as for --edit, several with ' ; ' between, or none; "
        "values of one parameter may stand side by side: 'growth: change-demand factor=1|1.2|1.5'. A label may stand "
        "in "
        "brackets in front: '[two more] add-hosts like=db-01 count=2'. Example:\n"
        "  matrix -w W --axis 'growth: change-demand factor=1|1.2|1.5' --axis 'failure: none | fail-host host=db-01 "
        "from=+2d for=4h | fail-hosts zone=b from=+2d for=4h' --axis 'purchase: none | add-hosts like=db-01 count=2'\n"
        "'breach' is the chance of the most probable breach, as in run, a broken promise of a service (set-slo) among "
        "them; 'runs out' that anything at all runs out, and "
        "P5, "
        "P50 and P95 the dates by which so many of 100 possible futures have ('-': later than the horizon). 'limited "
        "by' "
        "is what runs out first most often, or else comes closest. Costs are hosts more than now, and hours of lost "
        "services.");
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    app.add_option("--axis", options->axes, "one axis, 'NAME: VALUE | VALUE'; every combination is evaluated")
        ->required()
        ->allow_extra_args(false);
    app.add_option("--cells", options->cells,
                   "a file that keeps each combination as soon as it is done; those that stand there already, with the "
                   "same inputs, are not computed again");
    app.add_option("--prices", options->prices, kPricesHelp);
    app.add_flag("--csv", options->csv, "comma-separated values on the standard output");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command matrixCommand{
    "matrix", "Evaluate every combination of edits along several axes, in one table.", buildMatrix};

} // namespace penumbra::cli
