#include "models/candidate_columns.h"

#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace penumbra::models {

namespace {

struct CandidateWords {
    Q_DECLARE_TR_FUNCTIONS(CandidateWords)
};

} // namespace

std::vector<RowColumn<forecast::Candidate>> candidateColumns() {
    using Row = forecast::Candidate;
    return {{CandidateWords::tr("Model"), [](const Row& row) { return modelWord(row.model); }},
            {CandidateWords::tr("Error (MASE)"),
             [](const Row& row) { return QLocale(QLocale::English).toString(row.mase, 'f', 3); },
             [](const Row& row) { return QVariant(row.mase); }, true},
            {CandidateWords::tr("Share"),
             [](const Row& row) { return row.weight > 0 ? percentText(row.weight) : QString(); },
             [](const Row& row) { return QVariant(row.weight); }, true}};
}

} // namespace penumbra::models
