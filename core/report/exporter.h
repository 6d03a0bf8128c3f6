#pragma once

#include "base/registry.h"
#include "planning/rulings.h"
#include "remedy/plan.h"
#include "report/carried_out.h"
#include "session/session.h"

#include <string>
#include <vector>

namespace penumbra::report {

/// What a plan document is made of. Everything in it comes from the evaluation: an exporter computes nothing of the
/// domain.
struct Document {
    const session::Evaluation& evaluation;
    const std::vector<remedy::Plan>& plans;
    int chosen = -1; ///< index into plans; -1: none
    std::string title;
    std::string owner;
    std::string auditHead; ///< newest hash of the workspace's audit chain
    base::Time created{};  ///< = evaluation.options.now, so that the same inputs give the same bytes
    /// History of the limiting resource for the chart.
    model::Series limitingHistory;
    std::vector<model::Revision> inputs; ///< the imports and gatherings up to the evaluation's revision
    remedy::PriceBook prices;
    std::vector<planning::Ruling> rulings{};     ///< what a board said to it, the oldest first; no part of the hash
    std::shared_ptr<const CarriedOut> carried{}; ///< what holds meanwhile; null where nobody asked
    std::optional<base::Time> written{};         ///< when it leaves the program, for staleSteps(); no part of the hash
    std::string classification{};                ///< classificationFrom(); no part of the hash

    const remedy::Plan* plan() const { return chosen >= 0 ? &plans[static_cast<std::size_t>(chosen)] : nullptr; }
};

/// Fills a document from an open session: history of the limiting resource, inputs, newest audit hash. The evaluation
/// and the plans must outlive it.
base::Result<Document> prepare(session::Session& session, const session::Evaluation& evaluation,
                               const std::vector<remedy::Plan>& plans, int chosen, const base::Run& run);

/// The orders of the chosen plan's steps that begin before the document is written; empty where that is not known.
std::vector<int> staleSteps(const Document& document);
/// "3 steps begin before this page was made, the first at 2026-11-28 19:00 UTC: find plans again."; empty where none
/// does.
std::string sayStale(const Document& document);

/// One file of an export that is a folder.
struct File {
    std::string name; ///< without a folder in it
    std::string bytes;
    bool operator==(const File&) const = default;
};

/// One export format; one file in report/exporters and one line in report/exporters.def each. Same input, same bytes.
/// It has one of `write` and `files`.
struct Exporter {
    const char* id; ///< "json", "csv", "ics"
    const char* title;
    const char* extension; ///< "json"; empty where it makes a folder
    const char* summary;
    base::Result<std::string> (*write)(const Document& document);
    base::Result<std::vector<File>> (*files)(const Document& document) = nullptr;
    constexpr bool makesFolder() const { return files != nullptr; }
};

base::Registry<Exporter> exporters();

/// The verdict on what is left with a plan, by the same rule as that of the evaluation.
risk::Verdict verdictWith(const Document& document, const remedy::Plan& plan);

/// SHA-256 over the canonical plan JSON without its own hash and what was decided on it: what the printed page and the
/// JSON both carry.
std::string planHash(const Document& document);
/// SHA-256 over the same without what it tells in words: equal in every language for one plan.
std::string planDigest(const Document& document);

} // namespace penumbra::report
