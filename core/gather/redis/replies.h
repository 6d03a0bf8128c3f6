#pragma once

#include "base/result.h"
#include "base/time.h"
#include "model/batch.h"

#include <string>
#include <string_view>

namespace penumbra::gather {

/// Who answered, as far as the source's parameters say it.
struct RedisInstance {
    std::string name; ///< of the service: the instance and its replicas
    std::string host; ///< of the address; empty for a unix socket
    std::string port; ///< of the address; with a unix socket INFO says it
    std::string source;
};

/// The commands of one gathering, the last of which makes the server close the connection.
std::string redisRequest(const std::string& username, const std::string& password);

/// Reads the answers to redisRequest(): AUTH where there is a password, INFO, CONFIG GET and QUIT. It trusts nothing
/// and is to be called in a limited child. Counters are samples whose metric ends with "_total". Settings that may hold
/// a secret are left out.
base::Result<model::Batch> readRedisReplies(std::string_view bytes, bool withPassword, const RedisInstance& instance,
                                            base::Time now);

} // namespace penumbra::gather
