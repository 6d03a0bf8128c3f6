#pragma once

#include "base/json.h"
#include "session/session.h"

#include <map>

namespace penumbra::compare {

/// One value of an axis: edits that a cell adds to the scenario, none for "as it is".
struct MatrixValue {
    std::string label;
    std::vector<whatif::Edit> edits;
    bool operator==(const MatrixValue&) const = default;
};

struct MatrixAxis {
    std::string name;
    std::vector<MatrixValue> values;
    std::string inPlaceOf{}; ///< key of an edit of the scenario that the values stand in the place of; empty: of none
    bool operator==(const MatrixAxis&) const = default;
};

/// Reads "growth: none | change-demand factor=1.2|1.5 | [sale] change-demand factor=2 ; scale service=web replicas=9":
/// " | " with blanks stands between values, " ; " between the edits of one; "none" is no edit; values in one parameter,
/// "1.2|1.5", make one value each; a label may stand in brackets in front. Moments such as +3d count from `now`. Usage
/// error for what it does not understand and for a label that comes twice.
base::Result<MatrixAxis> parseAxis(std::string_view text, std::optional<base::Time> now);

/// An axis of one edit that the scenario has already: "none | 1 | 1.2" are the values that the parameter `key` takes in
/// its place, none is the scenario with the edit switched off. An empty `key`: without and with it, and `values` is not
/// read. The error says which value is wrong and what is expected.
base::Result<MatrixAxis> axisOf(const whatif::Edit& edit, const std::string& key, std::string_view values);

/// What one combination leads to, in the numbers by which combinations are compared.
struct MatrixCell {
    std::uint64_t key = 0;   ///< hash of everything that it was computed from
    std::vector<int> values; ///< per axis: which value
    risk::VerdictKind verdict = risk::VerdictKind::Go;
    std::string limit;            ///< the verdict's sentence
    double breachProbability = 0; ///< the verdict's: of the most probable breach
    double runsOut = 0;           ///< share of the joint paths on which anything runs out within the horizon
    /// When the first thing runs out: the dates by which 5, 50 and 95 % of all paths have; absent: later.
    std::optional<base::Time> p5, p50, p95;
    /// What runs out first on most paths; where nothing does, what comes closest to its capacity.
    std::string subject, dimension;
    int findings = 0, homeless = 0, lostServices = 0;
    double costPerMonth = 0; ///< hosts more than without the edits, at the end of the horizon, by the price book
    double costOnce = 0;     ///< hours of lost services by the price book
    std::vector<std::string> skipped; ///< edits that do not fit or hold outside of the horizon, with the reason
    std::vector<std::string> notes;   ///< what else to know: new hosts that stay empty
    bool operator==(const MatrixCell&) const = default;
};

base::Json toJson(const MatrixCell& cell);
base::Result<MatrixCell> cellFromJson(const base::Json& json);

/// Cells of an earlier computation by their keys.
using KnownCells = std::map<std::uint64_t, MatrixCell>;

struct MatrixRequest {
    whatif::Scenario scenario; ///< what every cell starts from
    std::vector<MatrixAxis> axes;
    remedy::PriceBook prices;
    session::Options options;
    bool operator==(const MatrixRequest&) const = default;
};

struct Matrix {
    std::shared_ptr<const session::Evaluation> base; ///< of the scenario without any axis
    std::vector<MatrixAxis> axes;
    /// Every combination, the last axis fastest; absent where the computation was stopped before.
    std::vector<std::optional<MatrixCell>> cells;
    std::size_t known = 0; ///< how many of them were known
    std::size_t done() const;
};

inline constexpr std::size_t kMostCells = 10'000;

/// How many combinations there are. Usage error for no axis, an axis without values, two of one name or in the place of
/// the same edit, one in the place of an edit that there is not, or more than kMostCells.
base::Result<std::size_t> countCells(const MatrixRequest& request);
/// The scenario that a combination stands for, with keys of its own for the edits that it adds; an edit whose axis says
/// none is switched off. `values`: per axis.
whatif::Scenario scenarioOf(const MatrixRequest& request, const std::vector<int>& values);
/// Where a combination stands among the cells, the last axis fastest; and back.
std::size_t cellAt(const std::vector<MatrixAxis>& axes, const std::vector<int>& values);
std::vector<int> valuesAt(const std::vector<MatrixAxis>& axes, std::size_t cell);

/// Evaluates every combination of the axes' values on top of the scenario: each as Session::evaluate() would, the cells
/// on run.threads threads, the same for any number of them. Cells that are known are not computed. `onCell` gets every
/// fresh cell once, from any thread, one at a time, with how many are done. Fails as countCells(). Stopped: Cancelled
/// while nothing is done, else what is done.
base::Result<Matrix> computeMatrix(session::Session& session, const MatrixRequest& request, const KnownCells& known,
                                   const std::function<void(const MatrixCell&, std::size_t done)>& onCell,
                                   const base::Run& run);

} // namespace penumbra::compare
