#include "base/text.h"
#include "ingest/ansible/inventory.h"

#include "base/parts.h"

#include <charconv>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

constexpr std::size_t kMostNames = 100'000;

std::optional<long> wholeOf(std::string_view text) {
    long value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || value < 0) return {};
    return value;
}

/// What stands between the brackets: "01:20", "1:9:2" or "a:f".
base::Result<std::vector<std::string>> expandRange(std::string_view range) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at <= range.size();) {
        const auto end = std::min(range.find(':', at), range.size());
        parts.push_back(base::trimmed(range.substr(at, end - at)));
        at = end + 1;
    }
    const auto bad = [&] {
        return base::failInput(PENUMBRA_SAY("Problem", "'[{}]' is no range such as [01:20] or [a:f].")(range));
    };
    if (parts.size() < 2 || parts.size() > 3) return bad();
    const auto step = parts.size() == 3 ? wholeOf(parts[2]) : std::optional<long>(1);
    if (!step || *step < 1) return bad();
    const auto from = parts[0].empty() ? std::string_view("0") : parts[0];
    std::vector<std::string> out;
    if (const auto first = wholeOf(from), last = wholeOf(parts[1]); first && last) {
        const bool padded = from.size() > 1 && from.front() == '0';
        if (*first > *last || (padded && from.size() != parts[1].size())) return bad();
        if (static_cast<std::size_t>((*last - *first) / *step) >= kMostNames)
            return base::failInput(PENUMBRA_SAY("Problem", "'[{}]' stands for more than {} hosts.")(range, kMostNames));
        for (long i = *first; i <= *last; i += *step)
            out.push_back(padded ? fmt::format("{:0{}}", i, from.size()) : std::to_string(i));
        return out;
    }
    const auto isLetter = [](std::string_view text) {
        return text.size() == 1 && ((text[0] >= 'a' && text[0] <= 'z') || (text[0] >= 'A' && text[0] <= 'Z'));
    };
    if (!isLetter(parts[0]) || !isLetter(parts[1]) || parts[0][0] > parts[1][0]) return bad();
    for (long c = parts[0][0]; c <= parts[1][0]; c += *step) {
        const auto letter = static_cast<char>(c);
        if (isLetter({&letter, 1})) out.emplace_back(1, letter);
    }
    return out;
}

} // namespace

base::Result<std::vector<std::string>> expandHosts(std::string_view pattern) {
    const auto open = pattern.find('[');
    const auto close = pattern.find(']', open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos || close == std::string_view::npos) return std::vector{std::string(pattern)};
    const auto middle = expandRange(pattern.substr(open + 1, close - open - 1));
    if (!middle) return tl::unexpected(middle.error());
    const auto rest = expandHosts(pattern.substr(close + 1));
    if (!rest) return tl::unexpected(rest.error());
    if (middle->size() * rest->size() > kMostNames)
        return base::failInput(PENUMBRA_SAY("Problem", "'{}' stands for more than {} hosts.")(pattern, kMostNames));
    std::vector<std::string> out;
    for (const auto& one : *middle)
        for (const auto& tail : *rest) out.push_back(std::string(pattern.substr(0, open)) + one + tail);
    return out;
}

AnsibleInventory::Host& AnsibleInventory::addHost(const std::string& name, const std::string& group,
                                                  const std::string& where) {
    auto& host = hosts[name];
    if (host.where.empty()) host.where = where;
    if (!group.empty() && group != "all" && group != "ungrouped") {
        addGroup(group);
        host.groups.insert(group);
    }
    return host;
}

void AnsibleInventory::addGroup(const std::string& name, const std::string& parent) {
    groups.insert(name);
    if (!parent.empty() && parent != "all") {
        groups.insert(parent);
        parents[name].insert(parent);
    }
}

void AnsibleInventory::takeVariable(Host& host, const std::string& key, const std::string& value) {
    if (key == "ansible_host" || key == "ansible_ssh_host")
        host.address = value;
    else
        ++variables;
}

} // namespace penumbra::ingest
