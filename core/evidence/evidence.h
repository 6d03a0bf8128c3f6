#pragma once

#include "session/session.h"

#include <string>
#include <variant>
#include <vector>

namespace penumbra::evidence {

/// What can be asked about: the verdict, one finding, what one resource is predicted to use at a moment, or a figure of
/// a plan.
struct VerdictClaim {
    bool operator==(const VerdictClaim&) const = default;
};
struct FindingClaim {
    risk::Finding finding; ///< one of the evaluation's
    bool operator==(const FindingClaim&) const = default;
};
struct NumberClaim {
    model::ResourceId resource; ///< a host, a workload, a zone, or whatever has a series
    std::string metric;
    base::Time at{};
    bool operator==(const NumberClaim&) const = default;
};
/// Which figure of a plan.
enum class PlanFigure { Cost, Downtime, Duration };
const char* figureName(PlanFigure figure);                   ///< "cost", "downtime", "duration"
base::Result<PlanFigure> parseFigure(std::string_view name); ///< usage error for any other
struct PlanClaim {
    std::shared_ptr<const session::Evaluation> of;          ///< that the plans were found for
    std::shared_ptr<const std::vector<remedy::Plan>> plans; ///< those found together
    int plan = 0;                                           ///< which of them
    remedy::PriceBook prices;                               ///< that they were found with
    PlanFigure figure = PlanFigure::Cost;
    bool operator==(const PlanClaim&) const = default;
};
using Claim = std::variant<VerdictClaim, FindingClaim, NumberClaim, PlanClaim>;

/// One part of the evidence, in whole sentences.
struct EvidencePart {
    std::string id; ///< "data", "model", "assumptions", "counted"; of a plan also "steps" and "prices"
    std::string title;
    std::vector<std::string> lines;
    bool operator==(const EvidencePart&) const = default;
};

/// Another entry of the price book.
struct BookTurn {
    std::string item; ///< "host_per_month", "class/gpu", the name of an offer, "host_lead_time"
    std::string unit; ///< the currency, or "s"
    double from = 0, to = 0;
    bool operator==(const BookTurn&) const = default;
};

/// A change of the scenario, or of the price book, that turns the claim. Its edits take the place of those of the same
/// keys, or are added.
struct Turn {
    std::string kind; ///< "demand", "hosts", "window", "without", "size", "move", "request", "replicas"; "price" and
                      ///< "lead-time" have no edits
    std::string text; ///< one or two sentences: the change, what holds then, and what is not enough
    std::vector<whatif::Edit> edits;
    std::vector<whatif::Edit> less; ///< one notch less, which was tried and turns nothing; empty: there is no less
    std::optional<BookTurn> priceBook = {};
    bool operator==(const Turn&) const = default;
};

/// What a claim rests on and what would turn it.
struct Evidence {
    std::string claim;               ///< one sentence
    std::vector<EvidencePart> parts; ///< data, model, assumptions, counted; none is empty
    std::vector<Turn> turns;         ///< each found and tried by the engine, or reckoned from the price book
    std::string searched;            ///< what was tried within what bounds, and what was not found
};

/// The scenario with the edits in the place of those of the same keys, or behind the others.
whatif::Scenario withEdits(whatif::Scenario scenario, const std::vector<whatif::Edit>& edits);

/// The step at which what a resource uses of a metric comes closest to its limit; the first where nothing limits or
/// forecasts it. O(steps).
base::Time busiestMoment(const session::Evaluation& evaluation, const model::ResourceId& resource,
                         const std::string& metric);

/// A question that is answered piece by piece: what the claim rests on at once, then one kind of change at a time.
class Inquiry final {
public:
    /// Reads what the evaluation and the workspace hold. Input error for a moment outside the horizon, or a resource
    /// that there is not or that has no such metric.
    static base::Result<Inquiry> begin(session::Session& session, std::shared_ptr<const session::Evaluation> evaluation,
                                       const Claim& claim, const base::Run& run);
    const Evidence& evidence() const { return m_evidence; } ///< as far as it is known; `searched` comes with the end
    bool done() const;
    double share() const; ///< of the changes that are tried
    /// Tries the next kind of change, by some evaluations. Cancelled leaves it as it was, to be tried again.
    base::Result<void> step(session::Session& session, const base::Run& run);

private:
    struct Search;
    static base::Result<Inquiry> beginPlan(std::shared_ptr<const session::Evaluation> evaluation,
                                           const PlanClaim& claim);
    std::shared_ptr<const session::Evaluation> m_evaluation;
    std::shared_ptr<Search> m_search;
    Evidence m_evidence;
};

/// The whole answer.
base::Result<Evidence> evidenceOf(session::Session& session,
                                  const std::shared_ptr<const session::Evaluation>& evaluation, const Claim& claim,
                                  const base::Run& run);

} // namespace penumbra::evidence
