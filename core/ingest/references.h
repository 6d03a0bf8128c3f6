#pragma once

#include "ingest/intake.h"

namespace penumbra::ingest {

/// The text of a plain value, numbers and flags spelled out; none for null, objects and lists.
std::optional<std::string> plainText(const base::Json& value);
std::optional<std::string> plainAt(const base::Json& object, const char* key);

/// Collects what relations name. Whatever of it the input does not describe becomes a placeholder of which nothing is
/// stated, with one note that counts them.
class References final {
public:
    void add(const model::ResourceId& id, model::ResourceKind kind) { m_named.emplace(id.text(), kind); }
    void settle(Intake& intake) const;

private:
    std::map<std::string, model::ResourceKind> m_named;
};

} // namespace penumbra::ingest
