#include "model/sameness.h"

#include "model/identity.h"

#include <algorithm>
#include <cctype>

namespace penumbra::model {

namespace {

bool isAddress(const std::string& name) { return name.find_first_not_of("0123456789.:") == std::string::npos; }

std::string fullName(const Resource& resource) {
    if (auto said = valueOf(resource, identity::kFqdn); !said.empty()) return said;
    for (const auto& name : {naturalName(resource.id), resource.name})
        if (hasDomain(name)) return lowered(name);
    return {};
}

} // namespace

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string shortName(const std::string& name) {
    return isAddress(name) ? name : lowered(name.substr(0, name.find('.')));
}

bool hasDomain(const std::string& name) {
    const auto last = name.rfind('.');
    const auto isPart = [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '_' || c == '.'; };
    return last != std::string::npos && name.front() != '.' && last + 1 < name.size() &&
           std::isalpha(static_cast<unsigned char>(name[last + 1])) != 0 &&
           std::all_of(name.begin(), name.end(), isPart);
}

std::string valueOf(const Resource& resource, const char* key) {
    const auto it = resource.attributes.find(key);
    return it == resource.attributes.end() ? std::string() : lowered(it->second.value);
}

bool differ(const Resource& a, const Resource& b, const char* key) {
    const auto x = valueOf(a, key), y = valueOf(b, key);
    return !x.empty() && !y.empty() && x != y;
}

bool contradict(const Resource& a, const Resource& b) {
    const auto against = [&](const char* key) { return differ(a, b, key); };
    if (std::any_of(identity::kCertain.begin(), identity::kCertain.end(), against) || against(identity::kSite))
        return true;
    const auto x = fullName(a), y = fullName(b);
    return !x.empty() && !y.empty() && x != y;
}

} // namespace penumbra::model
