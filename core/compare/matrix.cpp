#include "compare/matrix.h"

#include "compare/first_exhaustion.h"
#include "remedy/host_price.h"
#include "session/empty_hosts.h"
#include "session/prices.h"
#include "session/stages.h"

#include "base/hash.h"
#include "base/parallel.h"
#include "base/text.h"

#include <algorithm>
#include <mutex>

namespace penumbra::compare {

namespace {

/// Of everything that all cells share. Keys of edits do not matter: what they do does, and what they stand for.
std::uint64_t sharedKey(const session::Evaluation& base, const remedy::PriceBook& prices) {
    const auto& options = base.options;
    base::Hasher key;
    key.add(std::string("matrix-cell 5")).add(base.revision.number).add(base::toMillis(base.revision.time));
    key.add(base.revision.source).add(base::toMillis(options.now)).add(options.step.count());
    key.add(options.horizon.count()).add(options.training.count()).add(options.paths).add(options.threshold);
    key.add(base.seed).add(base.demand->hash).add(whatif::hashOf(base.scheduled));
    key.add(prices.currency).add(prices.hostPerMonth.expected).add(prices.downtimePerServiceHour.expected);
    if (!remedy::HostPrices(prices, base.world->dimensions).everyHost())
        key.add(base::dumpJson(session::toJson(prices)));
    return key.value();
}

/// Of what a cell does: its edits, and which scheduled change each of them stands in the place of.
std::uint64_t ownKey(const std::vector<whatif::Edit>& scheduled, const std::vector<whatif::Edit>& edits) {
    base::Hasher key;
    key.add(whatif::hashOf(edits));
    for (const auto& edit : edits) {
        if (!edit.enabled) continue;
        const auto at =
            std::find_if(scheduled.begin(), scheduled.end(), [&](const auto& one) { return one.key == edit.key; });
        key.add(at == scheduled.end() ? std::int64_t{-1} : at - scheduled.begin());
    }
    return key.value();
}

/// What a month of the hosts costs that are there at the moment.
double monthAt(const model::World& world, const remedy::PriceBook& prices, base::Time t) {
    const remedy::HostPrices priceOf(prices, world.dimensions);
    const auto every = priceOf.everyHost();
    double sum = 0;
    for (const auto& host : world.hosts)
        if (host.exists.contains(t)) sum += every ? every->expected : priceOf.monthOf(host).expected;
    return sum;
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
    CellStages(const session::Evaluation& base, const remedy::PriceBook& prices, const base::Run& run)
        : m_base(base), m_prices(prices), m_run(run) {}

    base::Result<MatrixCell> compute(const std::vector<whatif::Edit>& edits) const {
        const auto trial = session::tryEdits(m_base, edits, m_run);
        if (!trial) return tl::unexpected(trial.error());
        auto cell = summed(*trial);
        for (const auto& edit : edits)
            for (const auto& one : trial->skipped)
                if (one.key == edit.key)
                    cell.skipped.push_back(PENUMBRA_SAY("Session", "{}: {}")(whatif::describe(edit), one.reason));
        for (const auto& note : session::emptyHosts(*m_base.baseWorld, *trial->world, *trial->usage))
            cell.notes.push_back(note.text);
        return cell;
    }

private:
    MatrixCell summed(const session::Trial& trial) const {
        const auto& world = *trial.world;
        const auto& usage = *trial.usage;
        const auto& findings = trial.findings;
        MatrixCell cell;
        cell.verdict = trial.verdict.kind;
        cell.limit = trial.verdict.limit;
        cell.breachProbability = trial.verdict.breachProbability;
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
        cell.costPerMonth = monthAt(world, m_prices, end) - monthAt(*m_base.baseWorld, m_prices, end);
        cell.costOnce = lostHours(findings, usage.grid.end()) * m_prices.downtimePerServiceHour.expected;
        return cell;
    }

    const session::Evaluation& m_base;
    const remedy::PriceBook& m_prices;
    const base::Run& m_run;
};

} // namespace

std::size_t Matrix::done() const {
    return static_cast<std::size_t>(
        std::count_if(cells.begin(), cells.end(), [](const auto& c) { return c.has_value(); }));
}

base::Result<Matrix> computeMatrix(session::Session& session, const MatrixRequest& request, const KnownCells& known,
                                   const std::function<void(const MatrixCell&, std::size_t done)>& onCell,
                                   const base::Run& run) {
    const auto count = countCells(request);
    if (!count) return tl::unexpected(count.error());
    auto base = session.evaluate(request.scenario, request.options, run);
    if (!base) return tl::unexpected(base.error());
    Matrix matrix{*base, request.axes, std::vector<std::optional<MatrixCell>>(*count), 0};
    const auto shared = sharedKey(**base, request.prices);
    std::vector<std::size_t> missing;
    std::vector<std::uint64_t> keys(*count);
    for (std::size_t i = 0; i < *count; ++i) {
        const auto values = valuesAt(request.axes, i);
        keys[i] = base::Hasher().add(shared).add(ownKey((*base)->scheduled, scenarioOf(request, values).edits)).value();
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
        const auto values = valuesAt(request.axes, i);
        auto cell = stages.compute(scenarioOf(request, values).edits);
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

} // namespace penumbra::compare
