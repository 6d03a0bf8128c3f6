#include "session/matrix.h"

#include "session/first_exhaustion.h"
#include "session/live.h"
#include "whatif/overlay.h"

#include "base/hash.h"
#include "base/parallel.h"

#include <algorithm>
#include <fmt/format.h>
#include <mutex>
#include <set>

namespace penumbra::session {

namespace {

base::Result<std::size_t> countOf(const std::vector<MatrixAxis>& axes) {
    if (axes.empty()) return base::failUsage("A matrix needs at least one axis.");
    std::set<std::string> names;
    std::size_t count = 1;
    for (const auto& axis : axes) {
        if (axis.values.empty()) return base::failUsage(fmt::format("The axis '{}' has no value.", axis.name));
        if (!names.insert(axis.name).second)
            return base::failUsage(fmt::format("Two axes are called '{}'. Give each a name of its own.", axis.name));
        count *= axis.values.size();
        if (count > kMostCells)
            return base::failUsage(
                fmt::format("The axes have more than {} combinations. Take fewer values.", kMostCells));
    }
    return count;
}

/// The last axis fastest.
std::vector<int> valuesOf(const std::vector<MatrixAxis>& axes, std::size_t cell) {
    std::vector<int> values(axes.size());
    for (std::size_t a = axes.size(); a-- > 0; cell /= axes[a].values.size())
        values[a] = static_cast<int>(cell % axes[a].values.size());
    return values;
}

std::vector<whatif::Edit> editsOf(const MatrixRequest& request, const std::vector<int>& values) {
    auto edits = request.scenario.edits;
    for (std::size_t a = 0; a < values.size(); ++a)
        for (auto edit : request.axes[a].values[static_cast<std::size_t>(values[a])].edits) {
            edit.key = fmt::format("axis {} edit {}", a + 1, edits.size() + 1);
            edits.push_back(std::move(edit));
        }
    return edits;
}

/// Of everything that all cells share. Keys of edits do not matter: what they do does.
std::uint64_t sharedKey(const Evaluation& base, const remedy::PriceBook& prices) {
    const auto& options = base.options;
    base::Hasher key;
    key.add(std::string("matrix-cell 1")).add(base.revision.number).add(base::toMillis(base.revision.time));
    key.add(base.revision.source).add(base::toMillis(options.now)).add(options.step.count());
    key.add(options.horizon.count()).add(options.training.count()).add(options.paths).add(options.threshold);
    key.add(base.seed).add(base.demand->hash).add(whatif::hashOf(base.scheduled));
    key.add(prices.currency).add(prices.hostPerMonth).add(prices.downtimePerServiceHour);
    return key.value();
}

int hostsAt(const model::World& world, base::Time t) {
    return static_cast<int>(
        std::count_if(world.hosts.begin(), world.hosts.end(), [&](const auto& h) { return h.exists.contains(t); }));
}

double lostHours(const std::vector<risk::Finding>& findings, base::Time end) {
    double hours = 0;
    for (const auto& f : findings)
        if (f.kind == risk::FindingKind::ServiceLost)
            hours +=
                f.probability * std::chrono::duration<double, std::ratio<3600>>(std::min(f.until, end) - f.at).count();
    return hours;
}

/// One combination on its way through the stages.
class CellStages final {
public:
    CellStages(const Evaluation& base, const remedy::PriceBook& prices, const base::Run& run)
        : m_base(base), m_prices(prices), m_run(run) {}

    base::Result<MatrixCell> compute(const std::vector<whatif::Edit>& edits) const {
        if (std::none_of(edits.begin(), edits.end(), [](const auto& edit) { return edit.enabled; }))
            return summed(*m_base.baseWorld, *m_base.baseUsage, m_base.baseFindings);
        auto applied = this->applied(edits);
        const auto usage = simulate::simulate(applied.world, *m_base.demand, m_base.baseUsage.get(), m_run);
        if (!usage) return tl::unexpected(usage.error());
        const risk::Input input{applied.world,          *m_base.demand,         *usage,
                                m_base.baseWorld.get(), m_base.baseUsage.get(), m_base.options.threshold};
        const auto findings = risk::findings(input, m_run);
        if (!findings) return tl::unexpected(findings.error());
        auto cell = summed(applied.world, *usage, *findings);
        addSkipped(edits, applied.skipped, cell);
        return cell;
    }

private:
    /// As the stage "world" does it.
    whatif::Applied applied(const std::vector<whatif::Edit>& edits) const {
        const auto replaces = [&](const whatif::Edit& edit) {
            return edit.enabled && std::any_of(m_base.scheduled.begin(), m_base.scheduled.end(),
                                               [&](const auto& planned) { return planned.key == edit.key; });
        };
        if (std::none_of(edits.begin(), edits.end(), replaces)) return whatif::apply(*m_base.baseWorld, edits);
        return whatif::apply(*m_base.liveWorld, whatif::overlay(m_base.scheduled, edits));
    }
    MatrixCell summed(const model::World& world, const simulate::Usage& usage,
                      const std::vector<risk::Finding>& findings) const {
        MatrixCell cell;
        const auto verdict = risk::verdict(findings, m_base.baseFindings);
        cell.verdict = verdict.kind;
        cell.limit = verdict.limit;
        cell.breachProbability = verdict.breachProbability;
        const auto first = firstExhaustion(world, usage);
        cell.runsOut = first.probability;
        cell.p5 = first.p5;
        cell.p50 = first.p50;
        cell.p95 = first.p95;
        cell.subject = first.subject;
        cell.dimension = first.dimension;
        const auto outcome = remedy::outcomeOf(findings, world, usage);
        cell.findings = outcome.findings;
        cell.homeless = outcome.homeless;
        cell.lostServices = outcome.lostServices;
        const auto end = usage.grid.end() - base::Duration(1);
        cell.costPerMonth = (hostsAt(world, end) - hostsAt(*m_base.baseWorld, end)) * m_prices.hostPerMonth;
        cell.costOnce = lostHours(findings, usage.grid.end()) * m_prices.downtimePerServiceHour;
        return cell;
    }

    void addSkipped(const std::vector<whatif::Edit>& edits, const std::vector<whatif::SkippedEdit>& skipped,
                    MatrixCell& cell) const {
        const auto unseen = whatif::unseenEdits(edits, horizonGrid(m_base.options).window());
        for (const auto& edit : edits)
            for (const auto* list : {&skipped, &unseen})
                for (const auto& one : *list)
                    if (one.key == edit.key)
                        cell.skipped.push_back(fmt::format("{}: {}", whatif::describe(edit), one.reason));
    }

    const Evaluation& m_base;
    const remedy::PriceBook& m_prices;
    const base::Run& m_run;
};

} // namespace

std::size_t Matrix::done() const {
    return static_cast<std::size_t>(
        std::count_if(cells.begin(), cells.end(), [](const auto& c) { return c.has_value(); }));
}

base::Result<Matrix> computeMatrix(Session& session, const MatrixRequest& request, const KnownCells& known,
                                   const std::function<void(const MatrixCell&, std::size_t done)>& onCell,
                                   const base::Run& run) {
    const auto count = countOf(request.axes);
    if (!count) return tl::unexpected(count.error());
    auto base = session.evaluate(request.scenario, request.options, run);
    if (!base) return tl::unexpected(base.error());
    Matrix matrix{*base, request.axes, std::vector<std::optional<MatrixCell>>(*count), 0};
    const auto shared = sharedKey(**base, request.prices);
    std::vector<std::size_t> missing;
    std::vector<std::uint64_t> keys(*count);
    for (std::size_t i = 0; i < *count; ++i) {
        const auto values = valuesOf(request.axes, i);
        keys[i] = base::Hasher().add(shared).add(whatif::hashOf(editsOf(request, values))).value();
        const auto found = known.find(keys[i]);
        if (found == known.end()) {
            missing.push_back(i);
            continue;
        }
        matrix.cells[i] = found->second;
        matrix.cells[i]->values = values;
        ++matrix.known;
    }
    base::Run each = run;
    each.threads = 1;
    each.progress = {};
    const CellStages stages(**base, request.prices, each);
    std::mutex one;
    std::size_t done = matrix.known;
    std::optional<base::Error> failed;
    base::parallelFor(run, missing.size(), [&](std::size_t m) {
        const auto i = missing[m];
        const auto values = valuesOf(request.axes, i);
        auto cell = stages.compute(editsOf(request, values));
        const std::lock_guard lock(one);
        if (!cell) {
            if (!run.stopped() && !failed) failed = cell.error();
            return;
        }
        cell->key = keys[i];
        cell->values = values;
        matrix.cells[i] = std::move(*cell);
        if (onCell) onCell(*matrix.cells[i], ++done);
    });
    if (failed) return tl::unexpected<base::Error>(*failed);
    if (run.stopped() && matrix.done() == 0) return base::failCancelled();
    return matrix;
}

} // namespace penumbra::session
