#pragma once

#include "base/json.h"
#include "model/inventory.h"
#include "model/json.h"

#include <fmt/format.h>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace penumbra::test {

/// What is there at the moment, as JSON text by id: without where and when a fact was heard, which cannot be the same.
inline std::map<std::string, std::string> living(const model::Inventory& inventory, base::Time at) {
    std::map<std::string, std::string> out;
    for (auto resource : inventory.resources()) {
        if (resource.lifetime.end <= at) continue;
        std::string text;
        for (const auto& [key, fact] : resource.attributes) text += key + "=" + fact.value + "\n";
        resource.attributes.clear();
        out[resource.id.text()] = base::dumpJson(model::toJson(resource, inventory.dimensions())) + "\n" + text;
    }
    return out;
}

/// The relations between those that are there.
inline std::set<std::string> livingRelations(const model::Inventory& inventory,
                                             const std::map<std::string, std::string>& there) {
    std::set<std::string> out;
    for (const auto& r : inventory.relations())
        if (there.contains(r.from.text()) && there.contains(r.to.text()))
            out.insert(fmt::format("{} {} {}", r.from.text(), model::relationName(r.kind), r.to.text()));
    return out;
}

/// What is wrong with an inventory that should be like another one; zones without a node may be left over.
inline std::vector<std::string> unlike(const model::Inventory& actual, const model::Inventory& expected,
                                       base::Time at) {
    const auto has = living(actual, at), should = living(expected, at);
    std::vector<std::string> out;
    for (const auto& [id, text] : should)
        if (const auto it = has.find(id); it == has.end() || it->second != text)
            out.push_back(fmt::format("expected {}\nactual   {}", text, it == has.end() ? "-" : it->second));
    for (const auto& [id, text] : has)
        if (!should.contains(id) && !id.starts_with("zone/")) out.push_back("not there any more: " + text);
    const auto related = livingRelations(actual, has), toRelate = livingRelations(expected, should);
    for (const auto& relation : toRelate)
        if (!related.contains(relation)) out.push_back("no relation " + relation);
    for (const auto& relation : related)
        if (!toRelate.contains(relation)) out.push_back("no longer: " + relation);
    return out;
}

} // namespace penumbra::test
