#include "analysis/limits.h"

#include "base/parallel.h"
#include "base/text.h"
#include "model/dimension_title.h"
#include "risk/phrase.h"
#include "simulate/books.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <tuple>

namespace penumbra::analysis {

namespace {

constexpr std::pair<int, const char*> kKinds[] = {{model::kCpu, "limit.cpu"}, {model::kMemory, "limit.memory"}};

/// A limit in one dimension.
struct Limit {
    int workload = -1, dimension = 0;
    double amount = 0;
};

std::vector<Limit> statedLimits(const session::Evaluation& evaluation, base::Problems& notes) {
    std::vector<Limit> out;
    int w = -1;
    for (const auto& row : evaluation.world->workloads) {
        ++w;
        const auto* resource = evaluation.inventory->find(row.id);
        if (!resource) resource = evaluation.inventory->find(row.demandOf);
        if (!resource || resource->kind != model::ResourceKind::Workload) continue;
        for (const auto& [dimension, key] : kKinds) {
            const auto it = resource->attributes.find(key);
            if (it == resource->attributes.end() || it->second.value == "none") continue;
            const auto amount = base::parseAmount(it->second.value, evaluation.world->dimensions.at(dimension).unit);
            if (amount && *amount > 0)
                out.push_back({w, dimension, *amount});
            else if (resource->id == row.id)
                notes.push_back(
                    {base::Severity::Warning, "bad-attribute", row.id.text(),
                     PENUMBRA_SAY("Limit", "The attribute {} of {} is left out: '{}' is no amount above zero.")(
                         key, row.id.text(), it->second.value)});
        }
    }
    return out;
}

/// The paths of one workload against its limit.
class Judge final {
public:
    explicit Judge(const session::Evaluation& evaluation)
        : m_world(*evaluation.world), m_demand(*evaluation.demand), m_books(evaluation.usage->books.get()) {}

    LimitBreach judge(const Limit& limit) const {
        LimitBreach out;
        out.workload = limit.workload;
        out.dimension = limit.dimension;
        out.limit = limit.amount;
        const auto& row = m_world.workloads[static_cast<std::size_t>(limit.workload)];
        const int entry = m_demand.find({row.demandOf, m_world.dimensions.at(limit.dimension).name});
        if (entry < 0) return out;
        const auto factors = factorsOf(limit.workload, limit.dimension);
        if (!mayExceed(m_demand.entries()[static_cast<std::size_t>(entry)], factors, limit.amount)) return out;
        std::vector<double> peaks;
        std::vector<int> first;
        std::vector<float> path(factors.size());
        for (int p = 0; p < m_demand.pathCount; ++p) {
            std::fill(path.begin(), path.end(), 0.0F);
            m_demand.addPath(entry, p, factors, path);
            peaks.push_back(*std::max_element(path.begin(), path.end()));
            const auto above = std::find_if(path.begin(), path.end(), [&](float v) { return v > limit.amount; });
            if (above != path.end()) first.push_back(static_cast<int>(above - path.begin()));
        }
        out.probability = static_cast<double>(first.size()) / static_cast<double>(peaks.size());
        std::sort(peaks.begin(), peaks.end());
        out.peakP50 = stats::quantileSorted(peaks, 0.5);
        out.peakP95 = stats::quantileSorted(peaks, 0.95);
        std::sort(first.begin(), first.end());
        if (const auto half = (peaks.size() + 1) / 2; first.size() >= half) out.p50 = m_demand.grid.at(first[half - 1]);
        out.text = say(out, first);
        return out;
    }

private:
    /// What it takes of its series, step by step; nothing while it does not exist.
    std::vector<float> factorsOf(int workload, int dimension) const {
        const auto& row = m_world.workloads[static_cast<std::size_t>(workload)];
        const auto grown = m_books ? m_books->flow.factorsOf(workload, dimension) : nullptr;
        const auto part = static_cast<float>(row.demandShare * row.dimensionShare(dimension));
        std::vector<float> out(static_cast<std::size_t>(m_demand.grid.count), 0.0F);
        for (std::size_t h = 0; h < out.size(); ++h)
            if (row.exists.contains(m_demand.grid.at(static_cast<int>(h)))) out[h] = grown ? part * grown->at[h] : part;
        return out;
    }

    /// Not even the largest error of all lifts any step above the limit.
    static bool mayExceed(const model::DemandEntry& entry, const std::vector<float>& factors, double limit) {
        float worst = 0;
        for (const float residual : entry.residuals) worst = std::max(worst, residual);
        for (std::size_t h = 0; h < factors.size(); ++h)
            if (static_cast<double>(factors[h]) * (entry.location[h] + entry.scale[h] * worst) > limit * (1 - 1e-6))
                return true;
        return false;
    }

    std::string say(const LimitBreach& breach, const std::vector<int>& first) const {
        if (first.empty()) return {};
        const auto& row = m_world.workloads[static_cast<std::size_t>(breach.workload)];
        const auto& dimension = m_world.dimensions.at(breach.dimension);
        const auto amount = [&](double value) { return base::formatAmount(value, dimension.unit); };
        const auto limit = amount(breach.limit), peak = amount(breach.peakP95),
                   share = risk::sayShare(breach.probability);
        if (breach.dimension == model::kMemory)
            return breach.p50
                       ? PENUMBRA_SAY("Limit", "{} is killed for lack of memory (OOM) when it exceeds its limit of "
                                               "{}: the probability is {}, the median date {}, P95 of the peak is "
                                               "{}.")(row.name, limit, share, risk::sayTime(*breach.p50), peak)
                       : PENUMBRA_SAY("Limit", "{} is killed for lack of memory (OOM) when it exceeds its limit of "
                                               "{}: the probability is {}, P95 of the peak is {}.")(row.name, limit,
                                                                                                    share, peak);
        return breach.p50
                   ? PENUMBRA_SAY("Limit", "{} is throttled when its CPU would exceed its limit of {}: the "
                                           "probability is {}, the median date {}, P95 of the peak is {}.")(
                         row.name, limit, share, risk::sayTime(*breach.p50), peak)
                   : PENUMBRA_SAY("Limit", "{} is throttled when its CPU would exceed its limit of {}: the "
                                           "probability is {}, P95 of the peak is {}.")(row.name, limit, share, peak);
    }

    const model::World& m_world;
    const model::Demand& m_demand;
    const simulate::Books* m_books; ///< say how demand grows
};

std::vector<HostLimits> sumsByHost(const session::Evaluation& evaluation, const std::vector<Limit>& limits) {
    const auto& world = *evaluation.world;
    const auto begin = evaluation.usage->grid.begin;
    const auto& hostOf = evaluation.usage->placementAt(begin).hostOf;
    const auto* books = evaluation.usage->books.get();
    const auto takes = [&](std::size_t w, int dimension) {
        return world.workloads[w].requestAt(begin).at(dimension) > 0 ||
               (books && books->flow.entryOf(static_cast<int>(w), dimension) >= 0);
    };
    std::vector<HostLimits> out;
    for (const auto& [dimension, key] : kKinds) {
        std::vector<HostLimits> sums(world.hosts.size());
        std::vector<char> has(world.workloads.size(), 0);
        for (const auto& limit : limits) {
            const int host = hostOf[static_cast<std::size_t>(limit.workload)];
            if (limit.dimension != dimension || host < 0) continue;
            has[static_cast<std::size_t>(limit.workload)] = 1;
            sums[static_cast<std::size_t>(host)].sum += limit.amount;
            ++sums[static_cast<std::size_t>(host)].limited;
        }
        for (std::size_t w = 0; w < hostOf.size(); ++w)
            if (hostOf[w] >= 0 && !has[w] && takes(w, dimension)) ++sums[static_cast<std::size_t>(hostOf[w])].unlimited;
        for (std::size_t h = 0; h < sums.size(); ++h) {
            const auto capacity = world.hosts[h].capacityAt(begin).at(dimension);
            if (sums[h].limited == 0 || capacity <= 0 || capacity >= model::kUnlimited) continue;
            sums[h].host = static_cast<int>(h);
            sums[h].dimension = dimension;
            sums[h].capacity = static_cast<double>(capacity);
            out.push_back(sums[h]);
        }
    }
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) {
        return std::pair(a.host, a.dimension) < std::pair(b.host, b.dimension);
    });
    return out;
}

} // namespace

base::Result<Limits> limitsOf(const session::Evaluation& evaluation, base::Problems& notes, const base::Run& run) {
    Limits out;
    const auto limits = statedLimits(evaluation, notes);
    for (std::size_t i = 0; i < limits.size(); ++i)
        out.limited += i == 0 || limits[i].workload != limits[i - 1].workload ? 1 : 0;
    if (limits.empty()) return out;
    const Judge judge(evaluation);
    std::vector<LimitBreach> all(limits.size());
    base::Run quiet = run;
    quiet.progress = {};
    if (!base::parallelFor(quiet, limits.size(), [&](std::size_t i) { all[i] = judge.judge(limits[i]); }))
        return base::failCancelled();
    for (auto& breach : all)
        if (breach.probability > 0 && breach.probability >= evaluation.options.threshold)
            out.breaches.push_back(std::move(breach));
    std::sort(out.breaches.begin(), out.breaches.end(), [](const auto& a, const auto& b) {
        return std::tuple(-a.probability, a.workload, a.dimension) <
               std::tuple(-b.probability, b.workload, b.dimension);
    });
    out.hosts = sumsByHost(evaluation, limits);
    return out;
}

} // namespace penumbra::analysis
