#pragma once

#include "bridge/document.h"
#include "planning/stored_plan.h"
#include "remedy/advice.h"
#include "remedy/spare.h"
#include "report/review.h"

namespace penumbra::bridge {

/// The plans of one state of the document, with everything that keeping and exporting them needs. Immutable.
struct PlanSet {
    State state;                     ///< as it was when the search began
    std::optional<base::Time> begin; ///< at which steps may begin, where one was asked for
    EvaluationPtr evaluation;
    remedy::Outcome asIs; ///< of the scenario without any plan
    std::vector<remedy::Plan> plans;
    std::vector<remedy::Declined> declined; ///< the strategies without a plan, and why
    std::vector<remedy::Caveat> caveats;    ///< what a plan cannot mend, and why
    std::vector<remedy::SpareAdvice> spare; ///< hosts to hold, pool by pool; empty without prices to weigh
    planning::StoredPlan recipe;
};

using PlanSetPtr = std::shared_ptr<const PlanSet>;

/// One of the plans, or the scenario as it is, prepared for a board. Immutable.
struct PlanReview {
    PlanSetPtr plans;
    int plan = -1; ///< Planner::kAsIs
    report::Review review;
};

using ReviewPtr = std::shared_ptr<const PlanReview>;

/// Finds, adopts, keeps and exports plans of a document. Searching runs on the engine; a change of the document stops
/// it, and the former plans stay until there are new ones. Lives on the GUI thread.
class Planner final : public QObject {
    Q_OBJECT
public:
    enum class Phase { Idle, Searching, Found, Failed };
    /// A plan's index that stands for the scenario as it is.
    static constexpr int kAsIs = -1;

    explicit Planner(Document& document, QObject* parent = nullptr);
    Phase phase() const { return m_phase; }
    const QString& error() const { return m_error; } ///< why the phase is Failed
    const PlanSetPtr& plans() const { return m_plans; }
    /// The plans are of the document's present state and revision.
    bool current() const;
    bool checking() const { return m_checking; } ///< whether the steps can be carried out in another order
    bool busy() const { return m_phase == Phase::Searching || m_jobs > 0; }

    /// When the steps of what is found next may begin at the earliest; nothing: after notice, from the moment of the
    /// search on.
    void setBegin(std::optional<base::Time> begin);
    const std::optional<base::Time>& begin() const { return m_begin; }

    void find();
    void cancel(); ///< stops a search
    /// Puts the plan's edits into the scenario as one undo step; edits that it shifts are replaced. Only while the
    /// plans are current; else it tells why not.
    void adopt(int plan);
    /// Every step of the plan stands in the scenario.
    bool adopted(int plan) const;
    /// Carries the plan's steps out in another order: the step in row `from` comes to row `to`. Checked on the worker;
    /// `arranged` says what became of it.
    void moveStep(int plan, int from, int to);
    /// Back to the order in which the plan was found.
    void restoreOrder(int plan);
    /// Keeps the plan in the workspace, under its id, as the command line's `plan` does.
    void keep(int plan);
    /// Writes the document of a plan: "pdf", or the id of an exporter, whose path may be a folder. The bytes are those
    /// of the command line's `export` of the kept plan. `classification` is the label of every page; it tells where
    /// that is too long.
    void exportPlan(int plan, const QString& format, const QString& path, const QString& classification = {});

    /// Computes a kept plan again, with those that it was found with, and shows them; `opened` says which of them it
    /// is. The scenario stays as it is.
    void open(const planning::StoredPlan& plan);
    /// Prepares a plan, or the scenario as it is, for a board; `reviewed` brings it.
    void review(int plan);
    /// Keeps the plan and records what the board decided on it, dated now; `ruled` says how that went.
    void rule(const ReviewPtr& review, planning::RulingKind kind, const std::string& conditions,
              const std::string& name);
    bool readOnly() const { return m_document.workspace().readOnly; }

signals:
    void changed();
    void opened(int plan);
    void reviewed(const penumbra::bridge::ReviewPtr& review);
    /// With the decision in it, or with what went wrong.
    void ruled(const penumbra::bridge::ReviewPtr& review, const QString& error);
    void exported(const QString& path, bool written);
    /// The plan stands in another order and was evaluated anew, or it was refused and stays as it was.
    void arranged(int plan, bool done, const QString& refusal);

private:
    void found(base::Result<PlanSetPtr> result);
    void follow();
    void arrange(int plan, std::vector<int> order);
    void finishExport(const QString& path, const base::Result<bool>& result);

    Document& m_document;
    Phase m_phase = Phase::Idle;
    QString m_error;
    QString m_workspace; ///< whose plans these are
    PlanSetPtr m_plans;
    std::optional<base::Time> m_begin;
    bool m_checking = false; ///< another order of the steps
    int m_jobs = 0;          ///< keeping, exporting, another order
};

} // namespace penumbra::bridge
