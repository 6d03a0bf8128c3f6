#include "bridge/planner.h"

#include "base/say.h"
#include "base/text.h"
#include "planning/replay.h"
#include "print/pdf.h"
#include "remedy/adopt.h"
#include "report/classification.h"
#include "report/keep.h"
#include "report/page.h"
#include "report/save.h"
#include "session/advise.h"

#include <QFileInfo>
#include <algorithm>

namespace penumbra::bridge {

namespace {

base::Result<PlanSetPtr> search(Desk& desk, const State& state, const remedy::PriceBook& prices,
                                std::optional<base::Time> begin, base::Time made, const base::Run& run) {
    const auto session = desk.open();
    if (!session) return tl::unexpected(session.error());
    auto evaluation = (*session)->evaluate(state.scenario, state.options, run);
    if (!evaluation) return tl::unexpected(evaluation.error());
    const auto from = begin ? begin : session::beginAfterNotice(**evaluation, made);
    auto advice = session::advise(**evaluation, {}, prices, run, from);
    if (!advice) return tl::unexpected(advice.error());
    auto recipe = report::recipeOf(**session, **evaluation, {}, prices, {});
    if (!recipe) return tl::unexpected(recipe.error());
    recipe->answers = advice->answers;
    recipe->from = from;
    auto set = std::make_shared<PlanSet>();
    set->state = state;
    set->begin = begin;
    set->asIs = remedy::outcomeOf((*evaluation)->findings, *(*evaluation)->world, *(*evaluation)->usage);
    set->evaluation = std::move(*evaluation);
    set->plans = std::move(advice->plans);
    set->declined = std::move(advice->declined);
    set->caveats = std::move(advice->caveats);
    auto spare = remedy::spareHosts(session::inputOf(*set->evaluation, prices), run);
    if (!spare) return tl::unexpected(spare.error());
    set->spare = std::move(*spare);
    set->recipe = std::move(*recipe);
    return PlanSetPtr(std::move(set));
}

/// With the index of the kept one.
base::Result<std::pair<PlanSetPtr, int>> replay(Desk& desk, const planning::StoredPlan& plan, const base::Run& run) {
    const auto session = desk.open();
    if (!session) return tl::unexpected(session.error());
    auto again = planning::replay(**session, plan, run);
    if (!again) return tl::unexpected(again.error());
    auto set = std::make_shared<PlanSet>();
    set->state = {plan.scenario, plan.options};
    set->asIs = remedy::outcomeOf(again->evaluation->findings, *again->evaluation->world, *again->evaluation->usage);
    set->evaluation = std::move(again->evaluation);
    set->plans = std::move(again->plans);
    set->recipe = plan;
    return std::pair(PlanSetPtr(std::move(set)), again->index);
}

base::Result<void> write(const report::Document& document, const std::string& format, const std::string& file) {
    if (format == "pdf") return print::writePdf(report::makePage(document), file);
    const auto* exporter = report::exporters().find(format);
    if (!exporter) return base::failUsage(PENUMBRA_SAY("Problem", "There is no export format {}.")(format));
    return report::save(*exporter, document, file);
}

} // namespace

Planner::Planner(Document& document, QObject* parent)
    : QObject(parent), m_document(document), m_workspace(document.workspace().path) {
    connect(&document, &Document::workspaceChanged, this, &Planner::follow);
    connect(&document, &Document::stateChanged, this, &Planner::changed);
    connect(&document, &Document::pricesChanged, this, [this] {
        if (m_plans && m_phase == Phase::Found) return find(); // the same ways may rank otherwise now
        emit changed();
    });
}

bool Planner::current() const {
    return m_plans && m_plans->state == m_document.state() &&
           m_plans->evaluation->revision.number == m_document.workspace().revision.number &&
           m_plans->recipe.prices == m_document.prices();
}

void Planner::follow() {
    if (m_document.workspace().path != m_workspace) {
        m_workspace = m_document.workspace().path;
        m_plans.reset();
        m_phase = Phase::Idle;
    }
    emit changed();
}

void Planner::setBegin(std::optional<base::Time> begin) {
    if (begin == m_begin) return;
    m_begin = begin;
    emit changed();
}

void Planner::find() {
    m_error.clear();
    m_phase = Phase::Searching;
    emit changed();
    m_document.engine().run<PlanSetPtr>(
        Lane::Plans, tr("Finding plans"),
        [state = m_document.state(), prices = m_document.prices(), begin = m_begin, now = m_document.now()](
            Desk& desk, const base::Run& run) { return search(desk, state, prices, begin, now, run); },
        this,
        [this, of = m_workspace](base::Result<PlanSetPtr> result) {
            if (of == m_workspace) found(std::move(result));
        });
}

void Planner::open(const planning::StoredPlan& plan) {
    m_error.clear();
    m_phase = Phase::Searching;
    emit changed();
    using Answer = base::Result<std::pair<PlanSetPtr, int>>;
    m_document.engine().run<std::pair<PlanSetPtr, int>>(
        Lane::Plans, tr("Computing %1 again").arg(QString::fromStdString(plan.title)),
        [plan](Desk& desk, const base::Run& run) { return replay(desk, plan, run); }, this,
        [this, of = m_workspace](Answer answer) {
            if (of != m_workspace) return;
            if (!answer) return found(tl::unexpected(answer.error()));
            found(std::move(answer->first));
            if (m_phase == Phase::Found) emit opened(answer->second);
        });
}

void Planner::cancel() { m_document.engine().cancel(Lane::Plans); }

void Planner::found(base::Result<PlanSetPtr> result) {
    if (m_document.engine().busy(Lane::Plans)) return; // replaced by a newer search
    if (result) {
        m_plans = std::move(*result);
        m_phase = Phase::Found;
    } else if (result.error().kind == base::ErrorKind::Cancelled) {
        m_phase = m_plans ? Phase::Found : Phase::Idle;
    } else {
        m_error = QString::fromStdString(result.error().text);
        m_phase = Phase::Failed;
    }
    emit changed();
}

bool Planner::adopted(int plan) const {
    if (!m_plans || plan < 0 || plan >= static_cast<int>(m_plans->plans.size())) return false;
    const auto& chosen = m_plans->plans[static_cast<std::size_t>(plan)];
    return !chosen.steps.empty() && !remedy::adopt(m_document.state().scenario, chosen).changes();
}

void Planner::adopt(int plan) {
    if (!m_plans || plan < 0 || plan >= static_cast<int>(m_plans->plans.size())) {
        emit m_document.problem(tr("There is no plan to adopt. Find plans, and choose one."));
        return;
    }
    const auto& chosen = m_plans->plans[static_cast<std::size_t>(plan)];
    auto adopted = remedy::adopt(m_document.state().scenario, chosen);
    const auto told = QString::fromStdString(adopted.text);
    if (!adopted.changes()) {
        emit m_document.notice(told);
        return;
    }
    if (!current()) {
        emit m_document.problem(tr("The scenario or the inventory has changed since these plans were found, so nothing "
                                   "was adopted. Find plans again for the present state."));
        return;
    }
    auto next = m_document.state();
    next.scenario = std::move(adopted.scenario);
    m_document.change(std::move(next), tr("Adopt: %1").arg(QString::fromStdString(chosen.title)));
    emit m_document.notice(tr("%1 The steps are edits on the page What if now. Undo (Ctrl+Z) takes all of them back at "
                              "once.")
                               .arg(told));
}

void Planner::moveStep(int plan, int from, int to) {
    if (!m_plans || plan < 0 || plan >= static_cast<int>(m_plans->plans.size()) || from == to) return;
    auto order = remedy::orderWith(m_plans->plans[static_cast<std::size_t>(plan)], from, to);
    if (!std::is_sorted(order.begin(), order.end())) arrange(plan, std::move(order));
}

void Planner::restoreOrder(int plan) {
    if (!m_plans || plan < 0 || plan >= static_cast<int>(m_plans->plans.size())) return;
    const auto& arranged = m_plans->plans[static_cast<std::size_t>(plan)].arranged.order;
    std::vector<int> order(arranged.size());
    for (std::size_t i = 0; i < arranged.size(); ++i)
        order[static_cast<std::size_t>(arranged[i] - 1)] = static_cast<int>(i) + 1;
    if (!order.empty()) arrange(plan, std::move(order));
}

void Planner::arrange(int plan, std::vector<int> order) {
    if (m_checking) return; // one after the other
    m_checking = true;
    ++m_jobs;
    emit changed();
    m_document.engine().run<remedy::Reordered>(
        Lane::Plans, tr("Checking another order of the steps"),
        [set = m_plans, plan, order = std::move(order)](Desk&, const base::Run& run) {
            auto seeded = run;
            seeded.seed = set->recipe.seed;
            return session::reorder(*set->evaluation, set->recipe.prices, set->plans[static_cast<std::size_t>(plan)],
                                    order, seeded, set->recipe.from);
        },
        this,
        [this, set = m_plans, plan](base::Result<remedy::Reordered> result) {
            --m_jobs;
            m_checking = false;
            const bool current = set == m_plans;
            const bool done = current && result && result->plan;
            if (done) {
                auto next = std::make_shared<PlanSet>(*set);
                auto& one = next->plans[static_cast<std::size_t>(plan)];
                next->recipe.arranged.erase(one.arranged.from.empty() ? one.id : one.arranged.from);
                for (auto& caveat : next->caveats)
                    if (caveat.planId == one.id) caveat.planId = result->plan->id;
                one = std::move(*result->plan);
                if (!one.arranged.from.empty()) next->recipe.arranged[one.arranged.from] = one.arranged.order;
                m_plans = std::move(next);
            } else if (!result && result.error().kind != base::ErrorKind::Cancelled) {
                emit m_document.problem(QString::fromStdString(result.error().text));
            }
            emit changed();
            if (current && result) emit arranged(plan, done, QString::fromStdString(result->refusal));
        });
}

void Planner::keep(int plan) {
    if (!m_plans || plan >= static_cast<int>(m_plans->plans.size())) return;
    ++m_jobs;
    emit changed();
    m_document.engine().run<bool>(
        Lane::Workspace, tr("Keeping the plans"),
        [set = m_plans, plan, now = m_document.now()](Desk& desk, const base::Run& run) -> base::Result<bool> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            const auto kept = report::keepPlan(**session, *set->evaluation, set->plans, plan, set->recipe, now, run);
            if (!kept) return tl::unexpected(kept.error());
            return true;
        },
        this,
        [this, id = plan < 0 ? std::string(planning::kAsIs)
                             : m_plans->plans[static_cast<std::size_t>(plan)].id](const base::Result<bool>& result) {
            --m_jobs;
            if (result)
                emit m_document.notice(tr("Kept in the workspace as %1. The command line's export writes the same "
                                          "documents from it.")
                                           .arg(QString::fromStdString(id)));
            else
                emit m_document.problem(QString::fromStdString(result.error().text));
            emit changed();
        });
}

void Planner::review(int plan) {
    if (!m_plans || plan >= static_cast<int>(m_plans->plans.size())) {
        emit m_document.problem(tr("There is nothing to review yet. Find plans first, and choose one."));
        return;
    }
    ++m_jobs;
    emit changed();
    m_document.engine().run<ReviewPtr>(
        Lane::Plans, tr("Preparing the review"),
        [set = m_plans, plan, now = m_document.now()](Desk& desk, const base::Run& run) -> base::Result<ReviewPtr> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            auto review = report::makeReview(**session, set->evaluation, set->plans, plan, set->recipe, now, run);
            if (!review) return tl::unexpected(review.error());
            return ReviewPtr(std::make_shared<PlanReview>(PlanReview{set, plan, std::move(*review)}));
        },
        this,
        [this](const base::Result<ReviewPtr>& result) {
            --m_jobs;
            emit changed();
            if (result)
                emit reviewed(*result);
            else if (result.error().kind != base::ErrorKind::Cancelled)
                emit m_document.problem(QString::fromStdString(result.error().text));
        });
}

void Planner::rule(const ReviewPtr& review, planning::RulingKind kind, const std::string& conditions,
                   const std::string& name) {
    ++m_jobs;
    emit changed();
    const auto& [hash, digest] = review->review.state;
    const planning::Ruling ruling{review->review.planId, hash, kind, conditions, name, m_document.now(), digest};
    m_document.engine().run<ReviewPtr>(
        Lane::Save, tr("Recording the decision"),
        [review, ruling](Desk& desk, const base::Run& run) -> base::Result<ReviewPtr> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            const auto& set = *review->plans;
            const auto kept =
                report::keepPlan(**session, *set.evaluation, set.plans, review->plan, set.recipe, ruling.at, run);
            if (!kept) return tl::unexpected(kept.error());
            auto& workspace = (*session)->workspace();
            if (const auto done = planning::record(workspace, ruling); !done) return tl::unexpected(done.error());
            auto next = std::make_shared<PlanReview>(*review);
            next->review.rulings.push_back(ruling);
            return ReviewPtr(std::move(next));
        },
        this,
        [this, review](const base::Result<ReviewPtr>& result) {
            --m_jobs;
            emit changed();
            emit ruled(result ? *result : review, result ? QString() : QString::fromStdString(result.error().text));
        });
}

void Planner::exportPlan(int plan, const QString& format, const QString& path, const QString& classification) {
    if (!m_plans || plan >= static_cast<int>(m_plans->plans.size())) return;
    const auto label = report::classificationFrom(classification.toStdString());
    if (!label) {
        emit m_document.problem(QString::fromStdString(label.error().text));
        return;
    }
    ++m_jobs;
    emit changed();
    m_document.engine().run<bool>(
        Lane::Workspace, tr("Writing %1").arg(QFileInfo(path).fileName()),
        [set = m_plans, plan, format = format.toStdString(), file = path.toStdString(), label = *label,
         now = m_document.now()](Desk& desk, const base::Run& run) -> base::Result<bool> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            auto document = report::prepare(**session, *set->evaluation, set->plans, plan, set->recipe, run);
            if (!document) return tl::unexpected(document.error());
            document->written = now;
            document->classification = label;
            const auto written = write(*document, format, file);
            if (!written) return tl::unexpected(written.error());
            return true;
        },
        this, [this, path](const base::Result<bool>& result) { finishExport(path, result); });
}

void Planner::finishExport(const QString& path, const base::Result<bool>& result) {
    --m_jobs;
    m_document.tellWritten(path, result);
    emit changed();
    emit exported(path, result.has_value());
}

} // namespace penumbra::bridge
