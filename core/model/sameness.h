#pragma once

#include "model/resource.h"

namespace penumbra::model {

/// What names and the attributes of identity.h say about whether two resources are one. All texts in lower case.

std::string lowered(std::string text);
/// "web01" of "web01.example.com"; an address stays whole.
std::string shortName(const std::string& name);
/// "web01.example.com", but neither an address nor "app-1.2".
bool hasDomain(const std::string& name);
/// The attribute's value, "" for none.
std::string valueOf(const Resource& resource, const char* key);
/// Whether both have the attribute, with different values.
bool differ(const Resource& a, const Resource& b, const char* key);
/// Whether what tells machines of one name apart speaks against their being one: an id, the full name, the site.
bool contradict(const Resource& a, const Resource& b);

} // namespace penumbra::model
