#include "base/bytes.h"
#include "base/hash.h"
#include "forecast/fitted.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

/// To be raised with every change of what a fit learns or of how a forecaster reads its coefficients.
constexpr std::uint32_t kFittedVersion = 1;
constexpr std::size_t kMostMembers = 100, kMostNumbers = 1U << 26, kMostNotes = 100, kMostText = 10'000;

void put(base::ByteWriter& to, const Explained& explained) {
    to.put(static_cast<std::uint32_t>(explained.effects.size()));
    for (const EventEffect& effect : explained.effects) {
        to.put(effect.kind);
        to.put(effect.factor);
        to.put(effect.offset);
        to.put(effect.seen);
    }
    to.put(static_cast<std::uint32_t>(explained.shifts.size()));
    for (const LevelShift& shift : explained.shifts) {
        to.put(shift.at);
        to.put(shift.factor);
        to.put(shift.offset);
    }
    to.put(explained.deployments);
    to.put(explained.ramp.at);
    to.put(explained.ramp.slope);
    to.put(explained.ramp.slopeError);
}

Explained explainedFrom(base::ByteReader& from) {
    Explained explained;
    explained.effects.resize(from.count(kMostNumbers, 24));
    for (EventEffect& effect : explained.effects) {
        effect.kind = from.number<int>();
        effect.factor = from.number<double>();
        effect.offset = from.number<double>();
        effect.seen = from.number<int>();
    }
    explained.shifts.resize(from.count(kMostNumbers, 20));
    for (LevelShift& shift : explained.shifts) {
        shift.at = from.number<int>();
        shift.factor = from.number<double>();
        shift.offset = from.number<double>();
    }
    explained.deployments = from.number<int>();
    explained.ramp.at = from.number<int>();
    explained.ramp.slope = from.number<double>();
    explained.ramp.slopeError = from.number<double>();
    return explained;
}

void put(base::ByteWriter& to, const std::vector<FittedMember>& members) {
    to.put(static_cast<std::uint32_t>(members.size()));
    for (const FittedMember& member : members) {
        to.put(std::string_view(member.forecaster->id));
        to.put(member.error);
        to.put(member.weight);
        to.put(member.coefficients);
    }
}

std::vector<FittedMember> membersFrom(base::ByteReader& from) {
    std::vector<FittedMember> members(from.count(kMostMembers, 24));
    for (FittedMember& member : members) {
        member.forecaster = forecasters().find(from.text(kMostText));
        member.error = from.number<double>();
        member.weight = from.number<double>();
        member.coefficients = from.numbers<double>(kMostNumbers);
    }
    return members;
}

bool isSound(const Fitted& fitted) {
    const auto known = [](const FittedMember& member) { return member.forecaster != nullptr; };
    const auto before = [&](int back) { return back > 0 && back < fitted.length; };
    constexpr int kMostSteps = 100'000'000;
    const auto isCycle = [](int cycle) { return cycle >= 2 && cycle <= kMostSteps; };
    const auto isShare = [](const FittedMember& member) { return member.weight >= 0 && member.weight <= 1.0001; };
    return fitted.length > 0 && fitted.length <= kMostSteps && fitted.skipped >= 0 && fitted.skipped <= kMostSteps &&
           fitted.unit > 0 && std::isfinite(fitted.unit) && fitted.errorSteps >= 0 &&
           std::all_of(fitted.cycles.begin(), fitted.cycles.end(), isCycle) &&
           std::is_sorted(fitted.cycles.begin(), fitted.cycles.end()) &&
           std::is_sorted(fitted.back.rbegin(), fitted.back.rend()) &&
           std::all_of(fitted.members.begin(), fitted.members.end(), isShare) &&
           std::all_of(fitted.members.begin(), fitted.members.end(), known) &&
           std::all_of(fitted.back.begin(), fitted.back.end(), before) &&
           fitted.errors.size() == fitted.back.size() * static_cast<std::size_t>(fitted.errorSteps) &&
           fitted.explained.deployments >= 0 &&
           static_cast<std::size_t>(fitted.explained.deployments) <= fitted.explained.shifts.size();
}

} // namespace

std::string writeFitted(const Fitted& fitted) {
    base::ByteWriter writer;
    writer.put(kFittedVersion);
    writer.put(fitted.skipped);
    writer.put(fitted.unit);
    writer.put(fitted.length);
    writer.put(fitted.cycles);
    put(writer, fitted.explained);
    put(writer, fitted.members);
    writer.put(fitted.meanError);
    writer.put(fitted.naiveError);
    writer.put(fitted.coverage);
    writer.put(fitted.errorSteps);
    writer.put(fitted.back);
    writer.put(fitted.errors);
    writer.put(static_cast<std::uint32_t>(fitted.notes.size()));
    for (const auto& note : fitted.notes) {
        writer.put(std::string_view(note.code));
        writer.put(std::string_view(note.text));
    }
    writer.put(base::hashText(writer.bytes()));
    return writer.bytes();
}

base::Result<Fitted> readFitted(std::string_view bytes) {
    base::ByteReader reader(bytes);
    const auto useless = [] {
        return base::failInput("The kept forecast model is damaged or of another version; fit it anew.");
    };
    if (reader.number<std::uint32_t>() != kFittedVersion) return useless();
    Fitted fitted;
    fitted.skipped = reader.number<int>();
    fitted.unit = reader.number<double>();
    fitted.length = reader.number<int>();
    fitted.cycles = reader.numbers<int>(kMostMembers);
    fitted.explained = explainedFrom(reader);
    fitted.members = membersFrom(reader);
    fitted.meanError = reader.number<double>();
    fitted.naiveError = reader.number<double>();
    fitted.coverage = reader.numbers<double>(kMostMembers);
    fitted.errorSteps = reader.number<int>();
    fitted.back = reader.numbers<int>(kMostNumbers);
    fitted.errors = reader.numbers<float>(kMostNumbers);
    fitted.notes.resize(reader.count(kMostNotes, 8));
    for (auto& remark : fitted.notes) {
        const auto code = reader.text(kMostText);
        remark = note(code.c_str(), reader.text(kMostText));
    }
    const auto sum = reader.number<std::uint64_t>();
    if (!reader.whole() || reader.left() > 0 || sum != base::hashText(bytes.substr(0, bytes.size() - sizeof sum)) ||
        !isSound(fitted))
        return useless();
    return fitted;
}

} // namespace penumbra::forecast
