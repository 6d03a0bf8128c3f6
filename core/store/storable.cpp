#include "store/storable.h"

#include "model/json.h"
#include "store/history.h"

#include <algorithm>

namespace penumbra::store {

namespace {

bool isUtf8(const base::Json& json) {
    try {
        return !json.dump().empty();
    } catch (const base::Json::exception&) {
        return false;
    }
}

bool isAscii(const std::string& text) {
    unsigned char all = 0;
    for (const char c : text) all |= static_cast<unsigned char>(c);
    return all < 0x80;
}

bool isAscii(const model::Attribute& attribute) {
    return isAscii(attribute.value) && isAscii(attribute.source) && isAscii(attribute.raw);
}

/// Most resources are, which saves making a document only to look at it.
bool isAscii(const model::Resource& resource) {
    const auto isPlain = [](const auto& entry) { return isAscii(entry.first) && isAscii(entry.second); };
    return isAscii(resource.id.text()) && isAscii(resource.name) && resource.taints.empty() &&
           resource.rules == model::PlacementRules{} &&
           std::all_of(resource.labels.begin(), resource.labels.end(), isPlain) &&
           std::all_of(resource.attributes.begin(), resource.attributes.end(), isPlain);
}

} // namespace

bool isStorable(const model::Resource& resource, const model::Dimensions& dimensions) {
    return isAscii(resource) || isUtf8(model::toJson(resource, dimensions));
}
bool isStorable(const model::Relation& relation) {
    return (isAscii(relation.from.text()) && isAscii(relation.to.text())) || isUtf8(relationToJson(relation));
}
bool isStorable(const model::ScheduledEvent& event) { return isUtf8(model::toJson(event)); }

} // namespace penumbra::store
