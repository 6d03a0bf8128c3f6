#include "ingest/cloud/kinds.h"

#include "ingest/aws/instances.h"

#include <charconv>
#include <cmath>
#include <string>

namespace penumbra::ingest {

namespace {

constexpr double kGiB = 1073741824.0;

InstanceSize sizeOf(double cores, double gib) { return {std::llround(cores * 1000), std::llround(gib * kGiB)}; }

/// A whole number that is all of the text, or 0.
int numberIn(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && value > 0 ? value : 0;
}

struct Named {
    const char* size;
    double cores, gib;
};

std::optional<InstanceSize> among(std::string_view size, std::initializer_list<Named> list) {
    for (const auto& one : list)
        if (size == one.size) return sizeOf(one.cores, one.gib);
    return {};
}

/// "D4s_v3" as "Standard_D4s_v3" says it.
std::optional<InstanceSize> azureSize(std::string_view name) {
    if (const auto small = among(name, {{"B1s", 1, 1},
                                        {"B1ms", 1, 2},
                                        {"B2s", 2, 4},
                                        {"B2ms", 2, 8},
                                        {"B4ms", 4, 16},
                                        {"B8ms", 8, 32},
                                        {"D1_v2", 1, 3.5},
                                        {"DS1_v2", 1, 3.5},
                                        {"D2_v2", 2, 7},
                                        {"DS2_v2", 2, 7},
                                        {"D3_v2", 4, 14},
                                        {"DS3_v2", 4, 14},
                                        {"D4_v2", 8, 28},
                                        {"DS4_v2", 8, 28},
                                        {"D5_v2", 16, 56},
                                        {"DS5_v2", 16, 56}}))
        return small;
    const auto version = name.rfind("_v");
    if (version == std::string_view::npos || name.size() < 2) return {};
    const int generation = numberIn(name.substr(version + 2));
    std::size_t end = 1;
    while (end < version && name[end] >= '0' && name[end] <= '9') ++end;
    const int cores = numberIn(name.substr(1, end - 1));
    for (const char feature : name.substr(end, version - end)) // constrained cores ("-2") and low memory ("l") differ
        if (std::string_view("asdpi").find(feature) == std::string_view::npos) return {};
    if (cores == 0) return {};
    if (name[0] == 'D' && generation >= 3) return sizeOf(cores, cores * 4.0);
    if (name[0] == 'E' && generation >= 3 && cores < 64) return sizeOf(cores, cores * 8.0);
    if (name[0] == 'F' && generation == 2) return sizeOf(cores, cores * 2.0);
    return {};
}

std::optional<InstanceSize> googleSize(std::string_view type) {
    if (const auto shared = among(
            type,
            {{"e2-micro", 2, 1}, {"e2-small", 2, 2}, {"e2-medium", 2, 4}, {"f1-micro", 1, 0.6}, {"g1-small", 1, 1.7}}))
        return shared;
    const auto first = type.find('-'), last = type.rfind('-');
    if (first == std::string_view::npos) return {};
    if (type.starts_with("custom-") || type.find("-custom-") != std::string_view::npos) {
        const auto before = type.rfind('-', last - 1);
        const int cores = numberIn(type.substr(before + 1, last - before - 1)), mib = numberIn(type.substr(last + 1));
        if (cores == 0 || mib == 0) return {};
        return sizeOf(cores, mib / 1024.0);
    }
    const auto family = type.substr(0, first), shape = type.substr(first + 1, last - first - 1);
    const int cores = numberIn(type.substr(last + 1));
    if (cores == 0) return {};
    const bool first1 = family == "n1";
    if (!first1 && family != "n2" && family != "n2d" && family != "e2" && !(family == "c2" && shape == "standard"))
        return {};
    if (shape == "standard") return sizeOf(cores, cores * (first1 ? 3.75 : 4));
    if (shape == "highmem") return sizeOf(cores, cores * (first1 ? 6.5 : 8));
    if (shape == "highcpu") return sizeOf(cores, cores * (first1 ? 0.9 : 1));
    return {};
}

} // namespace

std::optional<InstanceSize> instanceSize(std::string_view type) {
    constexpr std::string_view kAzure = "Standard_", kDatabase = "db.";
    if (type.starts_with(kAzure)) return azureSize(type.substr(kAzure.size()));
    if (type.starts_with(kDatabase)) type.remove_prefix(kDatabase.size());
    if (type.find('.') != std::string_view::npos) return sizeOfType(type);
    return googleSize(type);
}

} // namespace penumbra::ingest
