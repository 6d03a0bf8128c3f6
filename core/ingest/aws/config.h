#pragma once

#include "ingest/aws/instances.h"

#include <map>
#include <string>
#include <vector>

namespace penumbra::ingest {

/// Collects the configuration items of AWS Config: of each resource the newest one counts, the older ones are its
/// history.
class AwsConfig final {
public:
    explicit AwsConfig(Intake& intake) : m_fleet(intake) {}
    /// A snapshot, a history, a notification, a list of identifiers or the answer of a query; false for none of them.
    bool take(const base::Json& document, const document::Place& place);
    void finish();

private:
    struct Item {
        base::Json json;
        document::Place place;
        std::optional<base::Time> captured;
    };

    void takeItem(const base::Json& item, const document::Place& place);
    void takeMessage(const base::Json& message, const document::Place& place);
    void describe(const Item& item);
    void describeInstance(const Item& item, const base::Json& configuration);
    void describeVolume(const Item& item, const base::Json& configuration);
    void addHistory(const Item& item);
    base::Json configurationOf(const Item& item);

    Ec2Fleet m_fleet;
    std::map<std::string, std::vector<Item>> m_items; ///< by type and id
};

} // namespace penumbra::ingest
