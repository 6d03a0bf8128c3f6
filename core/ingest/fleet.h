#pragma once

#include "document/tree.h"
#include "ingest/intake.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace penumbra::ingest {

/// The text without case, blanks at its ends and a final dot, as names and UUIDs are compared; empty for what stands
/// for "unknown" in the tables of firmware ("NA", "None", "To Be Filled By O.E.M.").
std::string identityText(std::string_view text);
/// Whether the text is an IPv4 or IPv6 address, without a prefix length.
bool isAddress(std::string_view text);

/// Describes a fleet's resources to an Intake: facts, identity, places and what runs where. What is referred to but
/// described nowhere becomes a placeholder that says nothing of itself; finish() adds those with one note.
class Fleet final {
public:
    explicit Fleet(Intake& intake) : m_intake(intake) {}
    Intake& intake() { return m_intake; }

    /// The name is stated where it is given a title of its own.
    static model::StatedResource resource(model::ResourceKind kind, std::string_view name, model::Members stated = {});
    void fact(model::Resource& resource, const std::string& key, std::string_view value,
              std::string_view raw = {}) const;
    /// One of model::identity; what is no identity (an unknown serial number, a loopback address) is left out.
    void identify(model::Resource& resource, const char* key, std::string_view value) const;
    /// The text is an address or, where it has a dot, a full name.
    void identifyByName(model::Resource& resource, std::string_view text) const;

    void add(model::StatedResource resource, std::string_view where);
    /// A zone, rack or datastore that is known by its name alone. Adds it once.
    model::ResourceId place(model::ResourceKind kind, std::string_view name, std::string_view where);
    void relate(const model::ResourceId& from, const model::ResourceId& to, model::RelationKind kind);
    bool has(const model::ResourceId& id) const { return m_described.contains(id.text()); }
    void finish();

private:
    Intake& m_intake;
    std::set<std::string> m_described;
    std::map<std::string, model::ResourceId> m_meant; ///< ends of relations
};

/// The number at a key, written as a number or as text. Nothing where it is absent, null or empty text; what is no
/// number or below zero is an error at its place and makes `good` false.
std::optional<double> numberOf(const base::Json& object, const char* key, const document::Place& place, Intake& intake,
                               bool& good);
/// So many units as a whole number, rounded to the nearest; a value beyond what fits is cut to the most.
std::int64_t scaled(double value, std::int64_t unit);
/// Text, number or flag as text; empty for null and for what has members.
std::string plainText(const base::Json& object, const char* key);

inline constexpr std::int64_t kMebi = std::int64_t{1} << 20;
inline constexpr std::int64_t kGibi = std::int64_t{1} << 30;

} // namespace penumbra::ingest
