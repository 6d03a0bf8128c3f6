#include "bench/btrplace_file.h"

#include "base/file.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <unordered_map>

namespace penumbra::bench {

namespace {

using base::Json;
using optimize::reconfiguration::Amount;
using optimize::reconfiguration::Problem;

constexpr double kMemoryPerSecond = 100;

/// Reads one file; the first thing that is wrong is kept in words, and nothing after it counts.
class Reader final {
public:
    explicit Reader(const Json& root) : m_root(root) {}

    base::Result<BtrplaceInstance> read() {
        const Json& model = base::childAt(m_root, "model");
        readMapping(base::childAt(model, "mapping"));
        collectNames();
        readViews(base::childAt(model, "views"));
        for (const Json& constraint : base::childAt(m_root, "constraints")) readConstraint(constraint);
        fillDurations();
        if (!m_error.empty()) return base::failInput("Not an instance that can be read: " + m_error + ".");
        return std::move(m_out);
    }

private:
    void fail(std::string text) {
        if (m_error.empty()) m_error = std::move(text);
    }
    std::int64_t whole(const Json& value, const char* what) {
        const bool isWhole = value.is_number_integer() ||
                             (value.is_number_float() && value.get<double>() == std::floor(value.get<double>()));
        const double plain = isWhole ? value.get<double>() : -1;
        if (plain < 0 || plain > static_cast<double>(optimize::reconfiguration::kMostAmount)) {
            fail(fmt::format("{} is {} instead of a whole number from 0 to {}", what, value.dump().substr(0, 40),
                             optimize::reconfiguration::kMostAmount));
            return 0;
        }
        return value.get<std::int64_t>();
    }
    std::int64_t wholeKey(const std::string& key, const char* what) {
        std::int64_t value = -1;
        const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), value);
        if (error != std::errc() || end != key.data() + key.size() || value < 0) {
            fail(fmt::format("'{}' is not the number of a {}", key.substr(0, 40), what));
            return 0;
        }
        return value;
    }
    int numberOf(const std::unordered_map<std::int64_t, int>& numbers, std::int64_t name, const char* what) {
        const auto found = numbers.find(name);
        if (found != numbers.end()) return found->second;
        fail(fmt::format("{} {} is not in the mapping", what, name));
        return 0;
    }
    int vm(const Json& name) { return numberOf(m_vmNumbers, whole(name, "A VM"), "VM"); }
    int node(const Json& name) { return numberOf(m_nodeNumbers, whole(name, "A node"), "Node"); }

    void readMapping(const Json& mapping) {
        if (mapping.empty()) fail("it has no model with a mapping");
        for (const auto& [key, state] : base::childAt(mapping, "onlineNodes").items()) {
            const auto name = wholeKey(key, "node");
            m_online.insert(name);
            for (const Json& one : base::childAt(state, "runningVMs"))
                if (!m_hostNames.emplace(whole(one, "A VM"), name).second)
                    fail(fmt::format("VM {} runs twice", one.dump()));
            for (const Json& one : base::childAt(state, "sleepingVMs")) m_waiting.insert(whole(one, "A VM"));
        }
        for (const Json& one : base::childAt(mapping, "readyVMs")) m_waiting.insert(whole(one, "A VM"));
        for (const Json& one : base::childAt(mapping, "offlineNodes")) m_offline.insert(whole(one, "A node"));
    }
    void collectNames() {
        std::set<std::int64_t> vms(m_waiting), nodes(m_online);
        for (const auto& [name, host] : m_hostNames) vms.insert(name);
        nodes.insert(m_offline.begin(), m_offline.end());
        m_out.vms.assign(vms.begin(), vms.end());
        m_out.nodes.assign(nodes.begin(), nodes.end());
        for (const auto name : m_out.vms) m_vmNumbers.emplace(name, static_cast<int>(m_vmNumbers.size()));
        for (const auto name : m_out.nodes) m_nodeNumbers.emplace(name, static_cast<int>(m_nodeNumbers.size()));
        Problem& p = m_out.problem;
        p.hostOf.assign(vms.size(), optimize::reconfiguration::kNowhere);
        for (const auto& [name, host] : m_hostNames)
            p.hostOf[Problem::at(m_vmNumbers.at(name))] = m_nodeNumbers.at(host);
        p.mustRun.assign(vms.size(), 0);
        for (const auto name : m_out.nodes) p.offline.push_back(m_online.contains(name) ? 0 : 1);
    }
    void readViews(const Json& views) {
        std::vector<const Json*> resources;
        for (const Json& view : views)
            if (base::textAt(view, "id") == "shareableResource") {
                resources.push_back(&view);
                m_out.problem.dimensions.push_back(base::textAt(view, "rcId", "resource"));
            }
        fillAmounts(resources, "nodes", "defCapacity", m_nodeNumbers, m_out.problem.capacity);
        fillAmounts(resources, "vms", "defConsumption", m_vmNumbers, m_out.problem.demand);
    }
    void fillAmounts(const std::vector<const Json*>& views, const char* key, const char* usual,
                     const std::unordered_map<std::int64_t, int>& numbers, std::vector<Amount>& amounts) {
        amounts.assign(numbers.size() * views.size(), 0);
        for (std::size_t d = 0; d < views.size(); ++d) {
            const Amount otherwise = views[d]->contains(usual) ? whole(views[d]->at(usual), usual) : 0;
            for (std::size_t i = d; i < amounts.size(); i += views.size()) amounts[i] = otherwise;
            for (const auto& [name, value] : base::childAt(*views[d], key).items())
                if (const auto found = numbers.find(wholeKey(name, key)); found != numbers.end())
                    amounts[Problem::at(found->second) * views.size() + d] = whole(value, "An amount");
        }
    }
    void readConstraint(const Json& constraint) {
        Problem& p = m_out.problem;
        const auto at = [&constraint](const char* key) {
            return constraint.is_object() && constraint.contains(key) ? constraint.at(key) : Json();
        };
        const auto kind = base::textAt(constraint, "id");
        if (kind == "preserve")
            preserve(vm(at("vm")), base::textAt(constraint, "rc"), whole(at("amount"), "An amount"));
        else if (kind == "spread")
            p.spread.push_back(group(base::childAt(constraint, "vms")));
        else if (kind == "among")
            p.among.push_back({group(base::childAt(constraint, "vms")), partition(base::childAt(constraint, "parts"))});
        else if (kind == "offline" && !p.offline.empty())
            p.offline[Problem::at(node(at("node")))] = 1;
        else if (kind == "running" && !p.mustRun.empty())
            p.mustRun[Problem::at(vm(at("vm")))] = 1;
        else
            m_out.unread.insert(kind);
    }
    void preserve(int vm, const std::string& dimension, Amount amount) {
        Problem& p = m_out.problem;
        for (std::size_t d = 0; d < p.dimensions.size() && m_error.empty(); ++d)
            if (p.dimensions[d] == dimension) {
                Amount& demand = p.demand[Problem::at(vm) * p.dimensions.size() + d];
                demand = std::max(demand, amount);
            }
    }
    static void sortOnce(std::vector<int>& numbers) {
        std::sort(numbers.begin(), numbers.end());
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    }
    std::vector<int> group(const Json& names) {
        std::vector<int> numbers;
        for (const Json& name : names) numbers.push_back(vm(name));
        sortOnce(numbers);
        return numbers;
    }
    /// Many groups choose from the same parts.
    int partition(const Json& parts) {
        optimize::reconfiguration::Partition partition;
        for (const Json& part : parts) {
            std::vector<int> hosts;
            for (const Json& name : part) hosts.push_back(node(name));
            sortOnce(hosts);
            partition.push_back(std::move(hosts));
        }
        const auto next = static_cast<int>(m_out.problem.partitions.size());
        const auto [found, fresh] = m_partitions.emplace(std::move(partition), next);
        if (fresh) m_out.problem.partitions.push_back(found->first);
        return found->second;
    }
    void fillDurations() {
        Problem& p = m_out.problem;
        const auto memory = std::find(p.dimensions.begin(), p.dimensions.end(), "memory") - p.dimensions.begin();
        for (int w = 0; w < p.workloadCount(); ++w)
            p.moveSeconds.push_back(memory < p.dimensionCount()
                                        ? std::max(1.0, static_cast<double>(p.demandOf(w)[memory]) / kMemoryPerSecond)
                                        : 1.0);
    }

    const Json& m_root;
    BtrplaceInstance m_out;
    std::string m_error;
    std::set<std::int64_t> m_online, m_offline, m_waiting;
    std::map<std::int64_t, std::int64_t> m_hostNames;
    std::unordered_map<std::int64_t, int> m_vmNumbers, m_nodeNumbers;
    std::map<optimize::reconfiguration::Partition, int> m_partitions;
};

} // namespace

base::Result<BtrplaceInstance> readBtrplace(const std::string& path) {
    auto bytes = base::readFile(path);
    if (bytes && base::isGzip(*bytes)) bytes = base::gunzip(*bytes);
    if (!bytes) return tl::make_unexpected(bytes.error());
    const auto root = base::parseJson(*bytes, path);
    if (!root) return tl::make_unexpected(root.error());
    auto instance = Reader(*root).read();
    if (!instance) return instance;
    if (auto valid = optimize::reconfiguration::validate(instance->problem); !valid)
        return tl::make_unexpected(valid.error());
    return instance;
}

base::Json planJson(const BtrplaceInstance& instance, const std::vector<optimize::reconfiguration::Move>& moves) {
    Json list = Json::array();
    for (const auto& m : moves)
        list.push_back(
            {{"vm", instance.vms[Problem::at(m.workload)]},
             {"from",
              m.from == optimize::reconfiguration::kNowhere ? Json() : Json(instance.nodes[Problem::at(m.from)])},
             {"to", instance.nodes[Problem::at(m.to)]},
             {"start", m.start},
             {"end", m.end}});
    return {{"moves", std::move(list)}};
}

} // namespace penumbra::bench
