#include "base/text.h"
#include "ingest/native/native.h"

#include <charconv>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// "key=value:Effect" in its three parts; the last two may be empty.
struct TaintText {
    std::string key, value, effect;
};
TaintText splitTaint(std::string_view entry) {
    TaintText out;
    if (const auto colon = entry.rfind(':'); colon != std::string_view::npos) {
        out.effect = trimmed(entry.substr(colon + 1));
        entry = trimmed(entry.substr(0, colon));
    }
    const auto equals = entry.find('=');
    out.key = trimmed(entry.substr(0, equals));
    if (equals != std::string_view::npos) out.value = trimmed(entry.substr(equals + 1));
    return out;
}

/// Removes `word` from the end of `text`, when it stands there after a blank.
bool takeLastWord(std::string_view& text, std::string_view word) {
    if (!text.ends_with(word) || text.size() <= word.size() || text[text.size() - word.size() - 1] != ' ') return false;
    text = trimmed(text.substr(0, text.size() - word.size()));
    return true;
}

std::optional<model::Scope> namedScope(std::string_view text) {
    if (text == "host") return model::Scope::Host;
    if (text == "rack") return model::Scope::Rack;
    if (text == "zone") return model::Scope::Zone;
    return {};
}

/// "KEY in A|B", "KEY not-in A|B", "KEY exists", "KEY absent", "KEY=A".
std::optional<model::Selector> selectorOf(std::string_view entry) {
    model::Selector out;
    if (takeLastWord(entry, "exists")) {
        out.op = model::SelectorOperator::Exists;
    } else if (takeLastWord(entry, "absent")) {
        out.op = model::SelectorOperator::DoesNotExist;
    } else {
        std::string_view values;
        if (const auto cut = entry.find(" not-in "); cut != std::string_view::npos) {
            out.op = model::SelectorOperator::NotIn;
            values = entry.substr(cut + 8);
            entry = entry.substr(0, cut);
        } else if (const auto in = entry.find(" in "); in != std::string_view::npos) {
            values = entry.substr(in + 4);
            entry = entry.substr(0, in);
        } else if (const auto equals = entry.find('='); equals != std::string_view::npos) {
            values = entry.substr(equals + 1);
            entry = entry.substr(0, equals);
        }
        for (const auto value : splitList(values, '|')) out.values.emplace_back(value);
        if (out.values.empty()) return {};
    }
    out.key = trimmed(entry);
    if (out.key.empty()) return {};
    return out;
}

/// The entries of a cell; none for "none", which takes back what was said before.
std::vector<std::string_view> listAt(const RowReader& row, const char* column) {
    const auto text = row.text(column);
    return saysNone(text) ? std::vector<std::string_view>() : splitList(text, ';');
}

} // namespace

bool saysNone(std::string_view text) { return text == "none"; }

std::vector<model::Taint> readTaints(RowReader& row) {
    std::vector<model::Taint> out;
    for (const auto entry : listAt(row, "taints")) {
        auto parts = splitTaint(entry);
        const auto effect = model::taintEffectOf(parts.effect);
        if (parts.key.empty() || !effect)
            row.wrong("bad-taint", "taints",
                      PENUMBRA_SAY("Problem", "'{}' is no taint. Write key=value:NoSchedule; the effect is NoSchedule, "
                                              "PreferNoSchedule or NoExecute.")(entry));
        else
            out.push_back({std::move(parts.key), std::move(parts.value), *effect});
    }
    return out;
}

std::vector<model::Selector> readSelectors(RowReader& row) {
    std::vector<model::Selector> out;
    for (const auto entry : listAt(row, "selectors")) {
        if (auto selector = selectorOf(entry))
            out.push_back(std::move(*selector));
        else
            row.wrong(
                "bad-selector", "selectors",
                PENUMBRA_SAY("Problem",
                             "'{}' is no selector. Write 'label=value', 'label in a|b', 'label not-in a|b', 'label "
                             "exists' or 'label absent'.")(entry));
    }
    return out;
}

std::vector<model::Toleration> readTolerations(RowReader& row) {
    std::vector<model::Toleration> out;
    for (const auto entry : listAt(row, "tolerations")) {
        auto parts = splitTaint(entry);
        const auto effect = model::taintEffectOf(parts.effect);
        if (!parts.effect.empty() && !effect) {
            row.wrong(
                "bad-toleration", "tolerations",
                PENUMBRA_SAY("Problem",
                             "'{}' is no toleration. Write key=value:NoSchedule, a key alone, or * for every taint.")(
                    entry));
            continue;
        }
        if (parts.key == "*") parts.key.clear();
        out.push_back({std::move(parts.key), std::move(parts.value), !effect.has_value(),
                       effect.value_or(model::TaintEffect::NoSchedule)});
    }
    return out;
}

namespace {

/// "SCOPE of GROUP soft" in its parts; `scope` is what stands first.
struct PlaceRule {
    std::string_view scope;
    std::string group;
    bool hard = true;
};
PlaceRule placeRuleOf(std::string_view entry) {
    PlaceRule out;
    out.hard = !takeLastWord(entry, "soft");
    if (const auto cut = entry.find(" of "); cut != std::string_view::npos) {
        out.group = trimmed(entry.substr(cut + 4));
        entry = trimmed(entry.substr(0, cut));
    }
    out.scope = entry;
    return out;
}

/// Takes "SCOPE max N" apart; 1 where no skew is named, 0 where it is none.
int takeSkew(std::string_view& scope) {
    const auto cut = scope.find(" max ");
    if (cut == std::string_view::npos) return 1;
    const auto digits = trimmed(scope.substr(cut + 5));
    int skew = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), skew);
    scope = trimmed(scope.substr(0, cut));
    return parsed.ec == std::errc() && parsed.ptr == digits.data() + digits.size() && skew > 0 ? skew : 0;
}

} // namespace

std::vector<model::AntiAffinity> readAntiAffinity(RowReader& row) {
    std::vector<model::AntiAffinity> out;
    for (const auto whole : listAt(row, "anti_affinity")) {
        auto rule = placeRuleOf(whole);
        if (const auto scope = namedScope(rule.scope))
            out.push_back({std::move(rule.group), *scope, rule.hard});
        else
            row.wrong("bad-anti-affinity", "anti_affinity",
                      PENUMBRA_SAY("Problem",
                                   "'{}' is no rule. Write host, rack or zone, then 'of GROUP' and 'soft' if wanted.")(
                          whole));
    }
    return out;
}

std::vector<model::TopologySpread> readSpread(RowReader& row) {
    std::vector<model::TopologySpread> out;
    for (const auto whole : listAt(row, "spread")) {
        auto rule = placeRuleOf(whole);
        const int skew = takeSkew(rule.scope);
        if (const auto scope = namedScope(rule.scope); scope && skew > 0)
            out.push_back({std::move(rule.group), *scope, skew, rule.hard});
        else
            row.wrong("bad-spread", "spread",
                      PENUMBRA_SAY("Problem",
                                   "'{}' is no rule. Write host, rack or zone, then 'max 2', 'of GROUP' and 'soft' if "
                                   "wanted.")(whole));
    }
    return out;
}

std::vector<model::Affinity> readGather(RowReader& row) {
    std::vector<model::Affinity> out;
    for (const auto whole : listAt(row, "gather")) {
        auto rule = placeRuleOf(whole);
        if (const auto scope = namedScope(rule.scope))
            out.push_back({std::move(rule.group), *scope, rule.hard});
        else
            row.wrong("bad-gather", "gather",
                      PENUMBRA_SAY("Problem",
                                   "'{}' is no rule. Write host, rack or zone, then 'of GROUP' and 'soft' if wanted.")(
                          whole));
    }
    return out;
}

} // namespace penumbra::ingest
