#pragma once

#include "base/json.h"
#include "base/registry.h"
#include "remedy/plan.h"
#include "session/session.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace penumbra::ask {

/// How a row is to be taken, for whoever paints it.
enum class Tone { Plain, Good, Warning, Critical };

/// One value of an answer: as people read it, and as it sorts and stands in the JSON.
struct Cell {
    std::string text;
    base::Json value;
    bool operator==(const Cell&) const = default;
};

/// A time, the end of time as "for good".
Cell timeCell(base::Time time);

struct Column {
    const char* id; ///< its key in the JSON
    std::string title;
    bool number = false;
    bool prose = false; ///< whole sentences: the window shows them below the table, of the chosen row
    bool drawn = false; ///< a share of one, a line over Table::grid
};

struct Row {
    std::vector<Cell> cells; ///< one a column
    Tone tone = Tone::Plain;
    std::string detail{};                      ///< whole sentences; may be empty
    std::optional<whatif::Scenario> instead{}; ///< the scenario that the row proposes
};

struct Table {
    const char* id; ///< its key in the JSON
    std::string title;
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::optional<base::TimeGrid> grid{}; ///< of the rows, in their order: the window shows a chart in place of them
};

struct Answer {
    std::string text; ///< whole sentences; what is told apart begins a line
    std::vector<Table> tables;
};

/// One thing to ask about an evaluated scenario; one file in ask/questions and one line in questions.def each. Forms
/// and the command line are made of its parameters.
struct Question {
    const char* id; ///< "when"; also its verb
    const char* title;
    const char* summary;
    std::span<const base::ParamSpec> params;
    /// A usage error for what cannot be asked, by what Session::begun() knows.
    base::Result<void> (*check)(const session::Evaluation& begun, const base::Params& params);
    base::Result<Answer> (*answer)(const session::Evaluation& evaluation, const base::Params& params,
                                   const remedy::PriceBook& prices, const base::Run& run);
    bool priced = false; ///< it goes by the price book
};

base::Registry<Question> questions();

/// Whether it can be asked, before anything is forecast: a usage or input error as answer() would have it.
base::Result<void> check(const Question& question, const session::Evaluation& begun, const base::ParamTexts& texts);

/// The answer to what the texts ask; a moment in them is a time, or how long after now ("+1d"). Usage error for texts
/// that the question does not take. Cancelled when stopped.
base::Result<Answer> answer(const Question& question, const session::Evaluation& evaluation,
                            const base::ParamTexts& texts, const remedy::PriceBook& prices, const base::Run& run);

/// `{"penumbra": "answer", "format": 1, "question": ..., "text": ..., "tables": {ID: [{COLUMN: value}]}}`.
base::Json toJson(const Question& question, const Answer& answer);

} // namespace penumbra::ask
