#include "base/text.h"
#include "gather/counters.h"
#include "gather/document.h"
#include "gather/gatherer.h"
#include "gather/libvirt/survey.h"

namespace penumbra::gather {

namespace {

constexpr base::ParamSpec kLibvirtParams[] = {
    {.key = "uri",
     .title = PENUMBRA_TEXT("gather", "Connection"),
     .required = true,
     .help = PENUMBRA_TEXT("gather", "Address of the libvirt, e.g. qemu:///system or qemu+ssh://user@host/system.")},
};

class LibvirtConnection final : public Connection {
public:
    LibvirtConnection(const Source& source, const base::Params& params)
        : Connection(source), m_uri(params.text("uri")) {}

private:
    base::Result<model::Batch> fetch(const Ask& ask, const base::Run& run) override {
        if (!m_meter.begin(run)) return base::failCancelled();
        auto document = surveyLibvirt(m_uri, run);
        if (!document) return tl::unexpected(document.error());
        m_meter.bytes += static_cast<std::int64_t>(document->size());
        auto batch = readDocument("libvirt", source().name, std::move(*document), ask.now, run);
        if (!batch) return batch;
        m_counters.settle(*batch);
        for (auto& samples : batch->samples)
            if (samples.key.metric == "cpu_seconds") { // a share of one processor
                samples.key.metric = "cpu";
                samples.unit = base::Unit::MilliCores;
                for (auto& value : samples.values) value *= 1000;
            }
        batch->complete = true;
        return batch;
    }

    std::string m_uri;
    Counters m_counters;
};

base::Result<std::unique_ptr<Connection>> connectLibvirt(const Source& source, const base::Params& params) {
    return std::make_unique<LibvirtConnection>(source, params);
}

} // namespace

extern constinit const Gatherer libvirt{
    .id = "libvirt",
    .title = PENUMBRA_TEXT("gather", "libvirt"),
    .summary = PENUMBRA_TEXT("gather", "A hypervisor, its virtual machines with what they use, and its pools."),
    .params = kLibvirtParams,
    .connect = connectLibvirt,
};

} // namespace penumbra::gather
