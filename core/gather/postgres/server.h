#pragma once

#include "gather/postgres/session.h"
#include "model/batch.h"

#include <string>

namespace penumbra::gather {

/// What a server of PostgreSQL knows of itself.
struct PostgresServer {
    model::Batch batch;        ///< counters are samples whose metric ends with "_total"
    model::ResourceId own;     ///< the instance that was asked
    std::string began, loaded; ///< when it was started and when it read its configuration last
    bool standby = false;
};

/// Asks for version, databases, replication and settings. `name` is what the service is called, `address` the instance
/// in it. Settings that may hold a secret are left out.
base::Result<PostgresServer> askServer(PostgresSession& session, const std::string& name, const std::string& address,
                                       const std::string& source, base::Time now, const base::Run& run);

} // namespace penumbra::gather
