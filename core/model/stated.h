#pragma once

#include "model/resource.h"

#include <cstdint>
#include <initializer_list>

namespace penumbra::model {

/// A member of a resource that a source may or may not speak of. Amounts and attributes are not among them: they state
/// themselves, one by one, by being there.
enum class Member : std::uint8_t {
    Name,
    Labels, ///< the whole set; without it the labels that are there are set and the others stay
    Taints,
    Cordoned,
    Selectors,
    Tolerations,
    AntiAffinity,
    TopologySpread,
    Affinity,
    Priority, ///< with what it does where it fits nowhere
    Pinned,
    MinAvailable,
    Tier,
    Begin, ///< of the lifetime
    End
};

/// A set of members.
class Members final {
public:
    constexpr Members() = default; ///< none
    constexpr Members(std::initializer_list<Member> members) {
        for (const auto member : members) add(member);
    }
    static constexpr Members all() { return fromBits((2U << static_cast<unsigned>(Member::End)) - 1); }
    static constexpr Members fromBits(unsigned bits) {
        Members out;
        out.m_bits = static_cast<std::uint16_t>(bits);
        return out;
    }
    constexpr std::uint16_t bits() const { return m_bits; }
    constexpr bool has(Member member) const { return (m_bits >> static_cast<unsigned>(member)) & 1U; }
    constexpr void add(Member member) { m_bits |= static_cast<std::uint16_t>(1U << static_cast<unsigned>(member)); }
    bool operator==(const Members&) const = default;

private:
    std::uint16_t m_bits = 0;
};

/// A resource as one source describes it. What the source states holds from then on, the empty and the default
/// included; of the rest it says nothing, and what was known stays. A resource without more states all of itself.
struct StatedResource : Resource {
    Members stated = Members::all();
    StatedResource() = default;
    StatedResource(Resource resource, Members members = Members::all())
        : Resource(std::move(resource)), stated(members) {}
    bool operator==(const StatedResource&) const = default;
};

/// What is known of a resource after a source described it. The fresh amounts are in the known one's dimensions.
Resource mergeResource(const Resource& known, const StatedResource& fresh);

} // namespace penumbra::model
