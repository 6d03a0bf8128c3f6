#pragma once

#include "gather/redis/replies.h"
#include "ingest/intake.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace penumbra::gather {

/// What INFO says: lines "key:value" in sections.
class RedisInfo final {
public:
    explicit RedisInfo(std::string_view text);

    /// States the service, the instance and the other instances that replicate with it; returns the instance's id.
    base::Result<model::ResourceId> describe(const RedisInstance& instance, ingest::Intake& intake) const;

private:
    std::string text(const std::string& key) const;
    std::optional<double> number(const std::string& key) const;
    void measure(const model::ResourceId& id, ingest::Intake& intake) const;
    void replicate(const RedisInstance& instance, const model::ResourceId& id, ingest::Intake& intake) const;

    std::map<std::string, std::string> m_lines;
};

} // namespace penumbra::gather
