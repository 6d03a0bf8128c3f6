#include "simulate/books.h"

#include "base/hash.h"
#include "base/parallel.h"

#include <algorithm>
#include <mutex>

namespace penumbra::simulate {

namespace {

using Series = std::shared_ptr<const UsageSeries>;

/// Hosts that one thread takes in one go.
constexpr std::size_t kHostsPerPart = 8;

void add(std::vector<Exact>& to, const std::vector<Exact>& from) {
    to.resize(std::max(to.size(), from.size()), 0);
    for (std::size_t h = 0; h < from.size(); ++h) to[h] += from[h];
}

/// A pool while it is added up.
struct Sum {
    Table table;
    std::vector<Exact> constant, capacity;
    std::uint64_t carried = 0;
    int hosts = 0;

    /// Without its terms.
    void include(const Recipe& recipe) {
        add(constant, recipe.constant);
        add(capacity, recipe.capacity);
        carried += recipe.carried;
        ++hosts;
    }
    void include(const Sum& other, const Distribution& distribution) {
        distribution.add(other.table, table);
        add(constant, other.constant);
        add(capacity, other.capacity);
        carried += other.carried;
        hosts += other.hosts;
    }
};

struct Part {
    int zone = -1;
    std::vector<int> hosts;
};

/// Hosts of one zone each, so that a part is added to one pool.
std::vector<Part> partsOf(const model::World& world) {
    std::vector<Part> open(world.zones.size() + 1), out;
    int h = 0;
    for (const auto& host : world.hosts) {
        auto& part = open[static_cast<std::size_t>(host.zone + 1)];
        part.zone = host.zone;
        part.hosts.push_back(h++);
        if (part.hosts.size() == kHostsPerPart) out.push_back(std::exchange(part, {}));
    }
    for (auto& part : open)
        if (!part.hosts.empty()) out.push_back(std::move(part));
    return out;
}

/// Everything from the first to the last series, pools included.
class Whole final {
public:
    Whole(Books& books, const Usage* before)
        : m_books(books), m_flow(books.flow), m_world(m_flow.world()), m_before(before),
          m_dimensions(static_cast<std::size_t>(m_world.dimensions.count())),
          m_sums((m_world.zones.size() + 1) * m_dimensions), m_ofHost(m_flow.hosts()) {}

    bool run(const base::Run& run, std::vector<Series>& out);

private:
    Distribution distribution() const { return {*m_books.blocks, m_flow.demand(), *m_books.units}; }
    void addPart(const Part& part);
    void addZonesToFleet();
    template <class Parts>
    Series seriesOf(SubjectKind kind, int subject, int dimension, const Table& table, const Parts& parts,
                    Distribution& distribution) const;
    void keep();

    Books& m_books;
    const Flow& m_flow;
    const model::World& m_world;
    const Usage* m_before;
    std::size_t m_dimensions;
    std::mutex m_mutex;
    std::vector<Sum> m_sums; ///< zone by zone, then the fleet
    std::vector<std::vector<Series>> m_ofHost;
};

/// `parts` is a Sum or a Recipe.
template <class Parts>
Series Whole::seriesOf(SubjectKind kind, int subject, int dimension, const Table& table, const Parts& parts,
                       Distribution& distribution) const {
    const auto inputs = inputsOf(m_flow.demand(), parts.carried, parts.constant, parts.capacity);
    if (m_before)
        if (auto known = m_before->found(kind, subject, dimension); known && known->inputs == inputs) return known;
    auto series = distribution.settle(table, parts.constant, parts.capacity);
    series->kind = kind;
    series->subject = subject;
    series->dimension = dimension;
    series->inputs = inputs;
    return series;
}

void Whole::addPart(const Part& part) {
    auto distribution = this->distribution();
    std::vector<Sum> sums(m_dimensions);
    Table table;
    Recipe recipe;
    for (const int host : part.hosts)
        for (int d = 0; d < static_cast<int>(m_dimensions); ++d) {
            if (!m_flow.concerns(host, d)) continue;
            m_flow.recipe(host, d, {}, recipe);
            table.clear();
            distribution.add(recipe.terms, d, false, table);
            m_ofHost[static_cast<std::size_t>(host)].push_back(
                seriesOf(SubjectKind::Host, host, d, table, recipe, distribution));
            auto& sum = sums[static_cast<std::size_t>(d)];
            sum.include(recipe);
            distribution.add(table, sum.table);
        }
    const auto pool = part.zone < 0 ? m_world.zones.size() : static_cast<std::size_t>(part.zone);
    const std::lock_guard lock(m_mutex);
    for (std::size_t d = 0; d < m_dimensions; ++d) m_sums[pool * m_dimensions + d].include(sums[d], distribution);
}

void Whole::addZonesToFleet() {
    const auto distribution = this->distribution();
    for (std::size_t z = 0; z < m_world.zones.size(); ++z)
        for (std::size_t d = 0; d < m_dimensions; ++d)
            m_sums[m_world.zones.size() * m_dimensions + d].include(m_sums[z * m_dimensions + d], distribution);
}

void Whole::keep() {
    std::size_t bytes = 0;
    for (const auto& sum : m_sums) bytes += sum.table.size() * sizeof(double);
    m_books.kept = bytes <= Books::kMostBytes;
    for (auto& sum : m_sums) {
        const bool table = m_books.kept && !sum.table.empty();
        m_books.pools.push_back({table ? std::make_shared<const Table>(std::move(sum.table)) : nullptr,
                                 std::move(sum.constant), std::move(sum.capacity), sum.carried, sum.hosts});
    }
}

bool Whole::run(const base::Run& run, std::vector<Series>& out) {
    const auto parts = partsOf(m_world);
    if (!base::parallelFor(run, parts.size(), [&](std::size_t i) { addPart(parts[i]); })) return false;
    addZonesToFleet();
    std::vector<Series> ofPools(m_sums.size());
    const bool whole = base::parallelFor(run, m_sums.size(), [&](std::size_t i) {
        if (m_sums[i].hosts == 0) return;
        auto distribution = this->distribution();
        const auto zone = i / m_dimensions;
        const bool fleet = zone == m_world.zones.size();
        ofPools[i] = seriesOf(fleet ? SubjectKind::Fleet : SubjectKind::Zone, fleet ? -1 : static_cast<int>(zone),
                              static_cast<int>(i % m_dimensions), m_sums[i].table, m_sums[i], distribution);
    });
    if (!whole) return false;
    for (auto& ofHost : m_ofHost) std::move(ofHost.begin(), ofHost.end(), std::back_inserter(out));
    for (auto& series : ofPools)
        if (series) out.push_back(std::move(series));
    keep();
    return true;
}

} // namespace

std::uint64_t inputsOf(const model::Demand& demand, std::uint64_t carried, const std::vector<Exact>& constant,
                       const std::vector<Exact>& capacity) {
    auto hash = base::Hasher().add(demand.hash).add(demand.pathCount).add(base::toMillis(demand.grid.begin)).value();
    for (const auto* steps : {&constant, &capacity}) hash = base::hashBytes(std::as_bytes(std::span(*steps)), hash);
    return base::Hasher().add(hash).add(carried).value();
}

bool computeAll(Books& books, const Usage* before, const base::Run& run, std::vector<Series>& out) {
    return Whole(books, before).run(run, out);
}

} // namespace penumbra::simulate
