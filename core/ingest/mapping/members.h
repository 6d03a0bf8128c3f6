#pragma once

#include "ingest/mapping/check.h"
#include "ingest/mapping/mapping.h"

#include <fmt/format.h>
#include <span>

namespace penumbra::ingest {

/// One member of an object in a mapping. The parser, its errors and the schema are all made from these lists.
template <class Target>
struct Member {
    const char* key;
    bool required;
    base::Json (*shape)(); ///< what it holds, as a piece of JSON Schema
    const char* summary;
    void (*read)(const base::Json& value, const std::string& place, Target& out, Check& check);
};

std::span<const Member<Mapping>> rootMembers();
std::span<const Member<MappedColumn>> columnMembers();
std::span<const Member<MappedKinds>> kindsMembers();
std::span<const Member<MappedFilter>> filterMembers();
std::span<const Member<MappedRelation>> relationMembers();
std::span<const Member<MappedSelector>> selectorMembers();

/// Reads an object member by member in the order of the list, up to the first thing that is wrong.
template <class Target>
void readMembers(std::span<const Member<Target>> members, const base::Json& json, const std::string& place, Target& out,
                 Check& check) {
    std::vector<std::string_view> known;
    for (const auto& member : members) known.emplace_back(member.key);
    check.object(json, place, known);
    for (const auto& member : members) {
        if (!check.good()) return;
        if (json.contains(member.key))
            member.read(json[member.key], place + "/" + member.key, out, check);
        else if (member.required)
            check.wrong(place, fmt::format("it needs '{}'. {}", member.key, member.summary));
    }
}

/// The shapes of what members hold.
base::Json textShape();
base::Json textsShape();
base::Json textMapShape();
base::Json numberShape();
base::Json filledTextShape();
base::Json templateShape();
base::Json templateMapShape();
/// Of the parts that the schema defines by name.
base::Json kindsShape();
base::Json columnMapShape();
base::Json filterListShape();
base::Json relationListShape();
base::Json selectorListShape();

} // namespace penumbra::ingest
