#include "base/text.h"
#include "ingest/flags/flags.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// "proj/shop:env/production:flag/new-cart" as its parts.
std::string partOf(const std::string& resource, std::string_view kind) {
    std::size_t begin = 0;
    while (begin < resource.size()) {
        const auto end = std::min(resource.find(':', begin), resource.size());
        const auto part = std::string_view(resource).substr(begin, end - begin);
        if (part.starts_with(kind) && part.size() > kind.size() && part[kind.size()] == '/')
            return std::string(part.substr(kind.size() + 1, part.find(';') - kind.size() - 1));
        begin = end + 1;
    }
    return {};
}

void takeAudit(const base::Json& entry, const document::Place& place, FlagBook& book) {
    auto& intake = book.intake();
    const auto kind = base::textAt(entry, "kind", "entry");
    if (kind != "flag") return intake.countPassed(kind);
    const auto date = base::integerAt(entry, "date", -1);
    if (date < 0)
        return intake.reject("bad-time", (place / "date").text(),
                             PENUMBRA_SAY("Problem", "This entry has no date in milliseconds.")());
    intake.countTaken(PENUMBRA_TEXT("Kind", "flag change"));
    std::string resource;
    for (const auto& one : base::childAt(base::childAt(entry, "target"), "resources"))
        if (resource.empty()) resource = plainText(one).value_or("");
    const auto flag = partOf(resource, "flag"), environment = partOf(resource, "env");
    auto title =
        base::textAt(entry, "titleVerb", "changed") + " " + base::textAt(entry, "name", flag.empty() ? "a flag" : flag);
    if (!environment.empty() && environment != "*") title += " in " + environment;
    book.change("launchdarkly/" + base::textAt(entry, "_id"), partOf(resource, "proj"), title, base::fromMillis(date),
                place);
}

void takeFlag(const base::Json& flag, const document::Place& place, FlagBook& book) {
    auto& intake = book.intake();
    const auto key = base::textAt(flag, "key");
    if (key.empty())
        return intake.reject("no-name", place.text(),
                             PENUMBRA_SAY("Problem", "This flag has no key, so it cannot be told from others.")());
    intake.countTaken(PENUMBRA_TEXT("Kind", "flag"));
    for (const auto& item : base::childAt(flag, "environments").items()) {
        const auto& environment = item.value();
        const bool on = base::boolAt(environment, "on");
        base::Json rules = base::Json::object();
        for (const char* part : {"targets", "rules", "fallthrough", "offVariation", "contextTargets"})
            if (environment.contains(part)) rules[part] = environment[part];
        const auto modified = base::integerAt(environment, "lastModified", -1);
        book.state(base::textAt(flag, "_projectKey", base::textAt(flag, "project")), key, item.key(),
                   fmt::format("{}; rules {}", on ? "enabled" : "disabled", digestOf(rules)),
                   modified < 0 ? intake.input().time : base::fromMillis(modified));
    }
}

} // namespace

bool takeLaunchDarkly(const document::Tree& tree, FlagBook& book) {
    if (!tree.json.is_object() || !base::childAt(tree.json, "items").is_array() || !tree.json.contains("items"))
        return false;
    const auto& items = tree.json["items"];
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto place = tree.at("") / "items" / i;
        if (items[i].is_object() && items[i].contains("date"))
            takeAudit(items[i], place, book);
        else
            takeFlag(items[i], place, book);
    }
    return true;
}

} // namespace penumbra::ingest
