#include "model/advisory.h"

#include <algorithm>
#include <cmath>

namespace penumbra::model {

namespace {

/// The letter of a metric, or 0.
char metric(std::string_view vector, std::string_view name) {
    const auto at = vector.find("/" + std::string(name) + ":");
    const auto value = at + name.size() + 2;
    if (at == std::string_view::npos || value >= vector.size()) return 0;
    if (value + 1 < vector.size() && vector[value + 1] != '/') return 0;
    return vector[value];
}

/// The weight that belongs to a letter; negative where it is none of them.
double weight(char letter, std::initializer_list<std::pair<char, double>> weights) {
    for (const auto& [name, value] : weights)
        if (letter == name) return value;
    return -1;
}

/// The smallest number of one decimal that is not below, in whole numbers as the specification's appendix A has it.
double roundUp(double value) {
    const auto scaled = std::llround(value * 100'000);
    return static_cast<double>(scaled % 10'000 == 0 ? scaled / 10'000 : scaled / 10'000 + 1) / 10;
}

} // namespace

std::optional<double> cvssScore(std::string_view vector) {
    if (!vector.starts_with("CVSS:3.0/") && !vector.starts_with("CVSS:3.1/")) return {};
    const char scope = metric(vector, "S");
    const bool changed = scope == 'C';
    const auto impactOf = [&](const char* name) {
        return weight(metric(vector, name), {{'H', 0.56}, {'L', 0.22}, {'N', 0}});
    };
    const double attack = weight(metric(vector, "AV"), {{'N', 0.85}, {'A', 0.62}, {'L', 0.55}, {'P', 0.2}});
    const double complexity = weight(metric(vector, "AC"), {{'L', 0.77}, {'H', 0.44}});
    const double privileges =
        weight(metric(vector, "PR"), {{'N', 0.85}, {'L', changed ? 0.68 : 0.62}, {'H', changed ? 0.5 : 0.27}});
    const double interaction = weight(metric(vector, "UI"), {{'N', 0.85}, {'R', 0.62}});
    const double c = impactOf("C"), i = impactOf("I"), a = impactOf("A");
    if (std::min({attack, complexity, privileges, interaction, c, i, a}) < 0 || (scope != 'U' && scope != 'C'))
        return {};
    const double base = 1 - (1 - c) * (1 - i) * (1 - a);
    const double impact = changed ? 7.52 * (base - 0.029) - 3.25 * std::pow(base - 0.02, 15) : 6.42 * base;
    if (impact <= 0) return 0.0;
    const double exploitability = 8.22 * attack * complexity * privileges * interaction;
    return roundUp(std::min((changed ? 1.08 : 1.0) * (impact + exploitability), 10.0));
}

} // namespace penumbra::model
