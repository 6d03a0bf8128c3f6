#include "simulate/books.h"

#include "base/parallel.h"
#include "simulate/splice.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <map>
#include <optional>
#include <tuple>

namespace penumbra::simulate {

namespace {

using Series = std::shared_ptr<const UsageSeries>;

constexpr std::size_t kTouchedPerPart = 4;

/// One host and dimension before and after; nothing where the dimension does not concern the host.
struct Change {
    int host = -1, dimension = 0;
    std::optional<Recipe> before, after;
    Steps steps;   ///< outside of which both are the same
    Series series; ///< after
};

auto orderOf(const Term& term) {
    return std::tuple(term.entry, term.begin, term.end, std::bit_cast<std::uint32_t>(term.part),
                      term.factors ? term.factors->hash : std::uint64_t{0});
}

bool comesBefore(const Term& a, const Term& b) { return orderOf(a) < orderOf(b); }

void add(std::vector<Exact>& to, const std::vector<Exact>& from, int sign) {
    to.resize(std::max(to.size(), from.size()), 0);
    for (std::size_t h = 0; h < from.size(); ++h) to[h] += sign * from[h];
}

/// What a pool gains and loses.
struct Difference {
    std::vector<Term> gained, lost;
    Steps steps; ///< in which it does
    bool any = false;

    void note(const Recipe& recipe, const Steps& in, int sign, Pool& pool) {
        any = true;
        steps.include(in);
        auto& terms = sign < 0 ? lost : gained;
        const auto some = clipped(recipe.terms, in);
        terms.insert(terms.end(), some.begin(), some.end());
        add(pool.constant, recipe.constant, sign);
        add(pool.capacity, recipe.capacity, sign);
        pool.carried += static_cast<std::uint64_t>(sign) * recipe.carried;
        pool.hosts += sign;
    }
    /// Drops what one host gives and another one takes.
    void cancel() {
        std::sort(gained.begin(), gained.end(), comesBefore);
        std::sort(lost.begin(), lost.end(), comesBefore);
        std::vector<Term> more, less;
        std::set_difference(gained.begin(), gained.end(), lost.begin(), lost.end(), std::back_inserter(more),
                            comesBefore);
        std::set_difference(lost.begin(), lost.end(), gained.begin(), gained.end(), std::back_inserter(less),
                            comesBefore);
        gained = std::move(more);
        lost = std::move(less);
    }
};

class Edit final {
public:
    Edit(Books& books, const Usage& before) : m_books(books), m_before(before), m_old(before.books->flow) {}
    bool run(const base::Run& run, Usage& out);

private:
    Distribution distribution(const Blocks& blocks) const { return {blocks, m_books.flow.demand(), *m_books.units}; }
    Steps all() const { return {0, m_books.blocks->steps}; }
    void look(int host, std::vector<Change>& out) const;
    template <class TableOf>
    std::shared_ptr<UsageSeries> settle(const UsageSeries* before, const Steps& steps,
                                        const std::vector<Exact>& constant, const std::vector<Exact>& capacity,
                                        TableOf tableOf) const;
    void note();
    void settlePool(std::size_t at);
    std::map<SeriesKey, Series> changed() const;
    void hand(Usage& out) const;

    Books& m_books;
    const Usage& m_before;
    const Flow& m_old;
    std::vector<Change> m_changes;
    std::vector<Difference> m_differences; ///< per pool
    std::vector<Series> m_ofPools;
};

/// What is the same outside of the steps is taken from before; `tableOf` has the sum over the steps of some blocks.
template <class TableOf>
std::shared_ptr<UsageSeries> Edit::settle(const UsageSeries* before, const Steps& steps,
                                          const std::vector<Exact>& constant, const std::vector<Exact>& capacity,
                                          TableOf tableOf) const {
    if (before && steps.empty()) return std::make_shared<UsageSeries>(*before);
    if (before && steps.size() < all().size()) {
        const auto blocks = m_books.blocks->part(steps);
        auto distribution = this->distribution(blocks);
        const auto part =
            distribution.settle(tableOf(blocks, distribution), clipped(constant, steps), clipped(capacity, steps));
        if (auto series = spliced(*before, *part, steps)) {
            series->measured = isMeasured(constant);
            return series;
        }
    }
    auto distribution = this->distribution(*m_books.blocks);
    return distribution.settle(tableOf(*m_books.blocks, distribution), constant, capacity);
}

void Edit::look(int host, std::vector<Change>& out) const {
    const auto& flow = m_books.flow;
    const bool known = static_cast<std::size_t>(host) < m_old.hosts();
    for (int d = 0; d < flow.world().dimensions.count(); ++d) {
        Change change{host, d, {}, {}, all(), nullptr};
        if (known && m_old.concerns(host, d)) change.before = m_old.recipe(host, d);
        if (flow.concerns(host, d)) change.after = flow.recipe(host, d);
        if (!change.before && !change.after) continue;
        std::shared_ptr<const UsageSeries> same;
        if (change.before && change.after) {
            same = m_before.found(SubjectKind::Host, host, d);
            change.steps = m_books.blocks->whole(differing(*change.before, *change.after));
        }
        if (change.after) {
            const auto& [terms, constant, capacity, carried] = *change.after;
            const auto inputs = inputsOf(flow.demand(), carried, constant, capacity);
            if (same && same->inputs == inputs) continue;
            auto series = settle(same.get(), change.steps, constant, capacity,
                                 [&, &recipe = *change.after](const Blocks&, Distribution& distribution) {
                                     Table table;
                                     distribution.add(recipe.terms, d, false, table);
                                     return table;
                                 });
            series->subject = host;
            series->dimension = d;
            series->inputs = inputs;
            change.series = std::move(series);
        }
        out.push_back(std::move(change));
    }
}

void Edit::note() {
    m_books.pools = m_before.books->pools;
    m_differences.resize(m_books.pools.size());
    const auto& world = m_books.flow.world();
    const int fleet = static_cast<int>(world.zones.size());
    const auto one = [&](const Recipe& recipe, const Steps& steps, int zone, int dimension, int sign) {
        for (const int pool : {zone, fleet}) {
            if (pool < 0) continue;
            const auto at = m_books.poolAt(pool, dimension);
            m_differences[at].note(recipe, steps, sign, m_books.pools[at]);
        }
    };
    for (const auto& change : m_changes) {
        const auto h = static_cast<std::size_t>(change.host);
        const int before = change.before ? m_old.world().hosts[h].zone : -1, after = world.hosts[h].zone;
        const auto steps = before == after ? change.steps : all();
        if (change.before) one(*change.before, steps, before, change.dimension, -1);
        if (change.after) one(*change.after, steps, after, change.dimension, 1);
    }
}

void Edit::settlePool(std::size_t at) {
    auto& difference = m_differences[at];
    if (!difference.any) return;
    auto& pool = m_books.pools[at];
    const auto& world = m_books.flow.world();
    const auto& whole = *m_books.blocks;
    const auto dimensions = static_cast<std::size_t>(world.dimensions.count());
    const int d = static_cast<int>(at % dimensions);
    const bool fleet = at / dimensions == world.zones.size();
    const auto steps = whole.whole(difference.steps);
    if (pool.carried != m_before.books->pools[at].carried && !steps.empty()) {
        difference.cancel();
        const auto blocks = whole.part(steps);
        auto distribution = this->distribution(blocks);
        Table table = pool.table ? *pool.table : Table(), some = whole.cut(table, blocks);
        distribution.add(difference.gained, d, false, some);
        distribution.add(difference.lost, d, true, some);
        whole.paste(some, blocks, table);
        pool.table = std::make_shared<const Table>(std::move(table));
    }
    if (pool.hosts == 0) return;
    const auto kind = fleet ? SubjectKind::Fleet : SubjectKind::Zone;
    const int subject = fleet ? -1 : static_cast<int>(at / dimensions);
    const auto inputs = inputsOf(m_books.flow.demand(), pool.carried, pool.constant, pool.capacity);
    auto same = m_before.found(kind, subject, d);
    if (same && same->inputs == inputs) {
        m_ofPools[at] = std::move(same);
        return;
    }
    auto series =
        settle(same.get(), steps, pool.constant, pool.capacity, [&](const Blocks& blocks, const Distribution&) {
            return pool.table ? whole.cut(*pool.table, blocks) : Table();
        });
    series->kind = kind;
    series->subject = subject;
    series->dimension = d;
    series->inputs = inputs;
    m_ofPools[at] = std::move(series);
}

std::map<SeriesKey, Series> Edit::changed() const {
    std::map<SeriesKey, Series> out;
    for (const auto& change : m_changes) out[{SubjectKind::Host, change.host, change.dimension}] = change.series;
    const auto dimensions = static_cast<std::size_t>(m_books.flow.world().dimensions.count());
    for (std::size_t at = 0; at < m_ofPools.size(); ++at) {
        if (!m_differences[at].any) continue;
        const bool fleet = at / dimensions == m_books.flow.world().zones.size();
        out[{fleet ? SubjectKind::Fleet : SubjectKind::Zone, fleet ? -1 : static_cast<int>(at / dimensions),
             static_cast<int>(at % dimensions)}] = m_ofPools[at];
    }
    return out;
}

/// The series before with those that changed; one that is there now or no longer moves the ones behind it.
void Edit::hand(Usage& out) const {
    const auto changed = this->changed();
    out.series = m_before.series;
    out.exceeding = m_before.exceeding;
    auto next = changed.begin();
    for (; next != changed.end(); ++next) {
        const auto& [kind, subject, dimension] = next->first;
        const auto known = m_before.position(kind, subject, dimension);
        if (!known || !next->second) break;
        if (out.series[*known] == next->second) continue;
        const auto listed = std::lower_bound(out.exceeding.begin(), out.exceeding.end(), *known);
        if (out.series[*known]->firstExceed.empty() && !next->second->firstExceed.empty())
            out.exceeding.insert(listed, *known);
        else if (!out.series[*known]->firstExceed.empty() && next->second->firstExceed.empty())
            out.exceeding.erase(listed);
        out.series.change(*known) = next->second;
    }
    if (next == changed.end()) return;
    std::size_t at = m_before.lowerBound(next->first);
    out.series.truncate(at);
    out.exceeding.erase(std::lower_bound(out.exceeding.begin(), out.exceeding.end(), at), out.exceeding.end());
    const auto append = [&](const Series& series) {
        if (!series->firstExceed.empty()) out.exceeding.push_back(out.series.size());
        out.series.append(series);
    };
    const auto upTo = [&](const SeriesKey* end) {
        for (; next != changed.end() && (!end || next->first < *end); ++next)
            if (next->second) append(next->second);
    };
    for (; at < m_before.series.size(); ++at) {
        const auto& series = m_before.series[at];
        const auto key = series->key();
        upTo(&key);
        if (next == changed.end() || next->first != key) append(series);
    }
    upTo(nullptr);
}

bool Edit::run(const base::Run& run, Usage& out) {
    const auto& touched = m_books.flow.touched();
    const std::size_t parts = (touched.size() + kTouchedPerPart - 1) / kTouchedPerPart;
    std::vector<std::vector<Change>> found(parts);
    bool whole = base::parallelFor(run, parts, [&](std::size_t part) {
        const std::size_t last = std::min(touched.size(), (part + 1) * kTouchedPerPart);
        for (std::size_t i = part * kTouchedPerPart; i < last; ++i) look(touched[i], found[part]);
    });
    if (!whole) return false;
    for (auto& some : found) std::move(some.begin(), some.end(), std::back_inserter(m_changes));
    note();
    m_ofPools.resize(m_books.pools.size());
    whole = base::parallelFor(run, m_books.pools.size(), [&](std::size_t at) { settlePool(at); });
    if (!whole) return false;
    hand(out);
    return true;
}

} // namespace

bool computeTouched(Books& books, const Usage& before, const base::Run& run, Usage& out) {
    return Edit(books, before).run(run, out);
}

} // namespace penumbra::simulate
