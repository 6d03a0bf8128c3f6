#include "base/text.h"
#include "ingest/aws/ec2.h"

namespace penumbra::ingest {

namespace {

int sniffAwsEc2(const Head& head) {
    const auto& outline = head.outline;
    if (outline.form != document::Outline::Form::Json) return 0;
    for (const char* key : {"/Reservations", "/AutoScalingGroups", "/AutoScalingInstances", "/InstanceStatuses",
                            "/InstanceTypes", "/Instances/0/InstanceId", "/Hosts/0/HostId", "/Volumes/0/VolumeId",
                            "/Snapshots/0/SnapshotId", "/Subnets/0/SubnetId", "/Vpcs/0/VpcId", "/Images/0/ImageId",
                            "/AvailabilityZones/0/ZoneName", "/InstanceTypeOfferings"})
        if (outline.has(key)) return 90;
    for (const char* key : {"/0/InstanceId", "/0/Instance", "/0/0/InstanceId", "/0/0/Instance", "/0", "/0/0"})
        if (outline.text(key).starts_with("i-")) return 80;
    if (isInstanceType(outline.text("/0"))) return 80;
    return outline.has("/0/0/AvailabilityZone") && outline.has("/0/0/Tenancy") ? 80 : 0;
}

base::Result<model::Batch> readAwsEc2(const Input& input) {
    const auto trees = document::parseTrees(input.bytes, input.name);
    if (!trees) return tl::unexpected(trees.error());
    Intake intake(input);
    Ec2Answers answers(intake);
    for (const auto& tree : *trees) answers.take(tree.json, tree.at(""));
    answers.finish();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader awsEc2{
    "aws-ec2", PENUMBRA_TEXT("readers", "AWS EC2"),
    PENUMBRA_TEXT("readers",
                  "What aws ec2 describe-instances, describe-instance-status, describe-hosts and aws autoscaling "
                  "describe-auto-scaling-groups print as JSON."),
    sniffAwsEc2, readAwsEc2};

} // namespace penumbra::ingest
