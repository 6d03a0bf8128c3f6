#include "ingest/native/native.h"

#include "base/spelling.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace penumbra::ingest {

std::string_view dimensionIn(std::string_view column) {
    constexpr std::pair<std::string_view, std::string_view> kOtherNames[] = {
        {"core", "cpu"},   {"cores", "cpu"},  {"vcpu", "cpu"}, {"vcpus", "cpu"},
        {"mem", "memory"}, {"ram", "memory"}, {"gpus", "gpu"}};
    static const model::Dimensions standard;
    const auto isLetter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
    for (auto begin = column.begin(); begin != column.end();) {
        begin = std::find_if(begin, column.end(), isLetter);
        const auto end = std::find_if_not(begin, column.end(), isLetter);
        const auto word = lowered(std::string_view(begin, end));
        begin = end;
        if (const int d = standard.find(word); d >= 0) return standard.at(d).name;
        for (const auto& [name, dimension] : kOtherNames)
            if (name == word) return dimension;
    }
    return {};
}

std::string_view meantDimension(std::string_view name) {
    const auto isLetter = [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; };
    if (std::all_of(name.begin(), name.end(), isLetter))
        if (const auto spoken = dimensionIn(name); !spoken.empty()) return spoken;
    static const model::Dimensions standard;
    std::vector<std::string_view> names;
    for (int d = 0; d < standard.count(); ++d) names.push_back(standard.at(d).name);
    return base::nearest(lowered(name), names);
}

} // namespace penumbra::ingest
