#pragma once

#include "core/gather/fake_server.h"

#include <charconv>

namespace penumbra::test {

inline constexpr std::int64_t kNow = 1'700'000'000; ///< seconds

inline std::string success(const std::string& data) { return R"({"status":"success","data":)" + data + "}"; }
inline Script json(const std::string& body) { return answer(200, "Content-Type: application/json\r\n", body); }

inline bool isRange(const FakeRequest& request) { return request.target.starts_with("/api/v1/query_range"); }
/// The path without the query.
inline std::string pathOf(const FakeRequest& request) { return request.target.substr(0, request.target.find('?')); }

inline double field(const FakeRequest& request, const std::string& key) {
    const auto at = request.target.find(key + "=");
    double value = 0;
    const char* begin = request.target.data() + at + key.size() + 1;
    std::from_chars(begin, request.target.data() + request.target.size(), value);
    return value;
}

/// A row of host "a" with value 1 at every step that was asked for.
inline std::string steadyRow(const FakeRequest& request, const std::string& labels = R"("instance":"a:9100")") {
    std::string values;
    for (double t = field(request, "start"); t <= field(request, "end"); t += 300)
        values += fmt::format("{}[{:.0f},\"1\"]", values.empty() ? "" : ",", t);
    return fmt::format(R"({{"metric":{{{}}},"values":[{}]}})", labels, values);
}
inline std::string matrix(const std::string& rows) {
    return success(R"({"resultType":"matrix","result":[)" + rows + "]}");
}

/// What a healthy server with one host would say.
inline Script healthy(const FakeRequest& request) {
    const auto path = pathOf(request);
    const std::string uname = R"({"__name__":"node_uname_info","instance":"a:9100","job":"node","nodename":"alpha"})";
    if (path == "/api/v1/label/__name__/values")
        return json(
            success(R"(["node_cpu_seconds_total","node_memory_MemTotal_bytes","node_memory_MemAvailable_bytes",)"
                    R"("node_uname_info"])"));
    if (path == "/api/v1/series") return json(success("[" + uname + "]"));
    if (path == "/api/v1/query_range") return json(matrix(steadyRow(request)));
    return json(success(
        fmt::format(R"({{"resultType":"vector","result":[{{"metric":{{"instance":"a:9100"}},"value":[{},"4000"]}}]}})",
                    field(request, "time"))));
}

} // namespace penumbra::test
