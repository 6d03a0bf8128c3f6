#pragma once

#include "ingest/aws/instances.h"

#include <string>

namespace penumbra::ingest {

/// Reads what `aws ec2 describe-...` and `aws autoscaling describe-...` print, whole or cut down by --query.
class Ec2Answers final {
public:
    explicit Ec2Answers(Intake& intake) : m_fleet(intake) {}
    void take(const base::Json& answer, const document::Place& place);
    void finish() { m_fleet.finish(); }

private:
    void takeInstance(const base::Json& instance, const document::Place& place, const std::string& group = {});
    void takeStatus(const base::Json& status, const document::Place& place);
    void takeStatusEvent(const base::Json& event, const std::string& instance, const document::Place& place);
    void takeType(const base::Json& type, const document::Place& place);
    void takeHost(const base::Json& host, const document::Place& place);
    /// A list of a --query: instances, their ids, names of types, or lists of such.
    void takeLoose(const base::Json& list, const document::Place& place);

    Ec2Fleet m_fleet;
};

} // namespace penumbra::ingest
