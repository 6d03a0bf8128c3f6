#include "gather/libvirt/survey.h"

#include "base/text.h"
#include "ingest/child.h"

#include <cstdlib>
#include <fmt/format.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <memory>
#include <string_view>

namespace penumbra::gather {

namespace {

struct Freed {
    void operator()(char* text) const { std::free(text); }
};
using Text = std::unique_ptr<char, Freed>;

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out.push_back(static_cast<unsigned char>(c) < 0x20 ? ' ' : c);
        }
    return out;
}

std::string attribute(const char* name, const auto& value) {
    return fmt::format(" {}=\"{}\"", name, escaped(fmt::format("{}", value)));
}

void quiet(void*, virErrorPtr) {}

tl::unexpected<base::Error> refused(const std::string& uri) {
    const auto* error = virGetLastError();
    return base::failInput(
        PENUMBRA_SAY("Problem", "libvirt does not open {}: {}. Check the address, and that its service runs and "
                                "lets this user read.")(
            uri, error && error->message ? error->message : PENUMBRA_SAY("Problem", "it does not say why")()));
}

std::string nodeOf(virConnectPtr connection) {
    virNodeInfo info;
    if (virNodeGetInfo(connection, &info) != 0) return {};
    const Text host(virConnectGetHostname(connection));
    const Text capabilities(virConnectGetCapabilities(connection));
    return "<node" + attribute("name", host ? host.get() : "") + attribute("cpus", info.cpus) +
           attribute("memory", info.memory) + attribute("model", info.model) + attribute("mhz", info.mhz) +
           attribute("sockets", info.sockets * info.nodes) + attribute("cores", info.cores) +
           attribute("threads", info.threads) + "/>" + (capabilities ? capabilities.get() : "");
}

/// Every parameter of one domain's statistics, as `virsh domstats` names them.
std::string parametersOf(const virDomainStatsRecord& record) {
    std::string out;
    for (int i = 0; i < record.nparams; ++i) {
        const auto& parameter = record.params[i];
        std::string value;
        switch (parameter.type) {
        case VIR_TYPED_PARAM_INT:
            value = std::to_string(parameter.value.i);
            break;
        case VIR_TYPED_PARAM_UINT:
            value = std::to_string(parameter.value.ui);
            break;
        case VIR_TYPED_PARAM_LLONG:
            value = std::to_string(parameter.value.l);
            break;
        case VIR_TYPED_PARAM_ULLONG:
            value = std::to_string(parameter.value.ul);
            break;
        default:
            continue; // names and paths
        }
        out += "<p" + attribute("n", parameter.field) + attribute("v", value) + "/>";
    }
    return out;
}

std::string domainOf(const virDomainStatsRecord& record) {
    virDomainInfo info;
    char uuid[VIR_UUID_STRING_BUFLEN] = {};
    if (virDomainGetInfo(record.dom, &info) != 0 || virDomainGetUUIDString(record.dom, uuid) != 0) return {}; // it went
    const Text xml(virDomainGetXMLDesc(record.dom, 0));
    if (!xml) return {};
    return "<stats" + attribute("uuid", uuid) + attribute("state", static_cast<int>(info.state)) +
           attribute("vcpus", info.nrVirtCpu) + attribute("memory", info.memory) + attribute("maximum", info.maxMem) +
           attribute("cputime", info.cpuTime) + ">" + parametersOf(record) + "</stats>" + xml.get();
}

std::string poolsOf(virConnectPtr connection) {
    virStoragePoolPtr* pools = nullptr;
    const int count = virConnectListAllStoragePools(connection, &pools, 0);
    std::string out;
    for (int i = 0; i < count; ++i) {
        virStoragePoolInfo info;
        const char* name = virStoragePoolGetName(pools[i]);
        if (name && virStoragePoolGetInfo(pools[i], &info) == 0)
            out += "<pool" + attribute("name", name) + attribute("capacity", info.capacity) +
                   attribute("allocation", info.allocation) + attribute("state", static_cast<int>(info.state)) + "/>";
        virStoragePoolFree(pools[i]);
    }
    std::free(pools);
    return out;
}

base::Result<std::string> survey(const std::string& uri) {
    virSetErrorFunc(nullptr, quiet);
    if (virInitialize() != 0) return refused(uri);
    const std::unique_ptr<virConnect, decltype(&virConnectClose)> connection(virConnectOpenReadOnly(uri.c_str()),
                                                                             &virConnectClose);
    if (!connection) return refused(uri);
    virDomainStatsRecordPtr* records = nullptr;
    const int count = virConnectGetAllDomainStats(connection.get(), 0, &records, 0);
    if (count < 0) return refused(uri);
    auto out = "<libvirt>" + nodeOf(connection.get());
    for (int i = 0; i < count; ++i) out += domainOf(*records[i]);
    virDomainStatsRecordListFree(records);
    return out + poolsOf(connection.get()) + "</libvirt>";
}

} // namespace

base::Result<std::string> surveyLibvirt(const std::string& uri, const base::Run& run) {
    ingest::Limits limits;
    limits.stop = run.stop;
    return ingest::runLimited(uri, limits, [&] { return survey(uri); });
}

} // namespace penumbra::gather
