#include "batch_probe.h"

#include <QtTest>

using namespace penumbra;
using namespace penumbra::test;
using model::RelationKind;

namespace {

base::Result<model::Batch> parse(const std::string& text) { return readAs("cloudformation", text, "stack.yaml"); }

} // namespace

class CloudFormationTest final : public QObject {
    Q_OBJECT
private slots:
    void references();
    void parameters();
    void conditions();
    void changeSet();
    void drift();
    void stackResources();
};

void CloudFormationTest::references() {
    const auto batch = parse(R"(AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Fn1:
    Type: AWS::Lambda::Function
    DependsOn: Table
    Properties:
      Environment: {Variables: {QUEUE: !Ref Queue, TOPIC: !Sub "x-${Topic.TopicName}-${AWS::Region}", PASSWORD: hunter2}}
      Role: !GetAtt Role.Arn
      Other: !GetAtt [Api, Url]
      Bucket: !Ref Bucket
  Queue: {Type: AWS::SQS::Queue}
  Topic: {Type: AWS::SNS::Topic}
  Table: {Type: AWS::DynamoDB::Table}
  Api: {Type: AWS::ApiGateway::RestApi}
  Role: {Type: AWS::IAM::Role}
  Bucket: {Type: AWS::S3::Bucket}
)");
    QVERIFY(batch);
    for (const char* to : {"service/Queue", "service/Topic", "service/Table", "service/Api"})
        QVERIFY2(related(*batch, "service/Fn1", RelationKind::DependsOn, to), to);
    QCOMPARE(batch->relations.size(), std::size_t{4});
    QVERIFY(find(*batch, "datastore/Bucket"));
    QVERIFY(!find(*batch, "service/Role"));
    QCOMPARE(told(*batch, "references-left-out"), 1); // the role and the bucket
    QVERIFY(!holds(*batch, "hunter2"));
}

void CloudFormationTest::parameters() {
    const auto batch = parse(R"(AWSTemplateFormatVersion: "2010-09-09"
Parameters: {Kind: {Type: String, Default: m5.large}, Open: {Type: String}}
Resources:
  Web: {Type: AWS::EC2::Instance, Properties: {InstanceType: !Ref Kind}}
  Odd: {Type: AWS::EC2::Instance, Properties: {InstanceType: !Ref Open}}
  Disk: {Type: AWS::EC2::Volume, Properties: {Size: 20}}
)");
    QVERIFY(batch);
    QCOMPARE(batch->resources.size(), std::size_t{1}); // a machine of a template is not there yet
    QCOMPARE(find(*batch, "datastore/Disk")->capacity.at(model::kDisk), 20LL << 30);
    QCOMPARE(told(*batch, "will-be-made"), 2);
    QCOMPARE(told(*batch, "default-of-parameter"), 1);
    const auto edit = std::find_if(batch->problems.begin(), batch->problems.end(),
                                   [](const auto& p) { return p.text.find("'Web'") != std::string::npos; });
    QVERIFY(edit != batch->problems.end());
    QVERIFY(edit->text.find("cpu=2000m memory=8589934592") != std::string::npos);
}

void CloudFormationTest::conditions() {
    const auto batch = parse(R"(AWSTemplateFormatVersion: "2010-09-09"
Conditions:
  Prod: !Equals [!Ref Stage, prod]
  Both: !And [!Condition Prod, !Condition Lost]
Resources:
  Queue: {Type: AWS::SQS::Queue, Condition: Prod, Properties: {Name: !If [Gone, a, b]}}
)");
    QVERIFY(batch);
    QCOMPARE(told(*batch, "unknown-condition"), 2);
    QCOMPARE(attribute(*batch, "service/Queue", "condition"), "Prod");
}

void CloudFormationTest::changeSet() {
    const auto batch = parse(R"({"ChangeSetName": "c", "StackName": "s", "Status": "CREATE_COMPLETE", "Changes": [
      {"ResourceChange": {"Action": "Modify", "Replacement": "True", "LogicalResourceId": "W", "PhysicalResourceId": "i-1",
        "ResourceType": "AWS::EC2::Instance"}},
      {"ResourceChange": {"Action": "Remove", "LogicalResourceId": "X", "PhysicalResourceId": "i-2",
        "ResourceType": "AWS::EC2::Instance"}},
      {"ResourceChange": {"Action": "Add", "LogicalResourceId": "Y", "ResourceType": "AWS::EC2::Instance"}}, {"Type": "Resource"}]})");
    QVERIFY(batch);
    QCOMPARE(batch->resources.size(), std::size_t{2});
    QCOMPARE(attribute(*batch, "host/i-1", "planned.action"), "Replace");
    QCOMPARE(attribute(*batch, "host/i-1", "declared-as"), "s/W");
    QCOMPARE(attribute(*batch, "host/i-2", "planned.action"), "Remove");
    QCOMPARE(told(*batch, "will-be-deleted"), 1);
    QCOMPARE(told(*batch, "no-action"), 1);
    const auto failed =
        parse(R"({"ChangeSetName": "c", "Status": "FAILED", "StatusReason": "No changes.", "Changes": []})");
    QVERIFY(failed);
    QCOMPARE(told(*failed, "failed-change-set"), 1);
}

void CloudFormationTest::drift() {
    const auto batch = parse(R"({"StackResourceDrifts": [{"StackId": "arn:aws:cloudformation:r:1:stack/shop/uuid",
      "LogicalResourceId": "Q", "PhysicalResourceId": "https://sqs/q", "ResourceType": "AWS::SQS::Queue",
      "StackResourceDriftStatus": "MODIFIED", "PropertyDifferences": [
       {"PropertyPath": "/A/B", "ExpectedValue": "20", "ActualValue": "120", "DifferenceType": "NOT_EQUAL"},
       {"PropertyPath": "/Password", "ExpectedValue": "a", "ActualValue": "hunter2", "DifferenceType": "NOT_EQUAL"}]}]})");
    QVERIFY(batch);
    QCOMPARE(batch->configItems.size(), std::size_t{1});
    QCOMPARE(batch->configItems[0].key, std::string("cloudformation.A.B"));
    QCOMPARE(batch->configItems[0].value, std::string("120"));
    QCOMPARE(batch->configItems[0].resource.text(), std::string("service/https://sqs/q"));
    QCOMPARE(attribute(*batch, "service/https://sqs/q", "drift"), "MODIFIED");
    QCOMPARE(attribute(*batch, "service/https://sqs/q", "declared-as"), "shop/Q");
    QVERIFY(!holds(*batch, "hunter2"));
}

void CloudFormationTest::stackResources() {
    const auto batch = parse(R"({"StackResources": [
      {"StackName": "s", "LogicalResourceId": "F", "PhysicalResourceId": "f-1", "ResourceType": "AWS::Lambda::Function",
       "ResourceStatus": "UPDATE_COMPLETE"},
      {"StackName": "s", "LogicalResourceId": "G", "PhysicalResourceId": "g-1", "ResourceType": "AWS::Lambda::Function",
       "ResourceStatus": "DELETE_COMPLETE"},
      {"StackName": "s", "LogicalResourceId": "R", "PhysicalResourceId": "r", "ResourceType": "AWS::IAM::Role"},
      {"StackName": "s", "LogicalResourceId": "N"}]})");
    QVERIFY(batch);
    QCOMPARE(batch->resources.size(), std::size_t{1});
    QCOMPARE(attribute(*batch, "service/f-1", "stack-status"), "UPDATE_COMPLETE");
    QCOMPARE(told(*batch, "no-type"), 1);
}

QTEST_APPLESS_MAIN(CloudFormationTest)
#include "cloudformation_test.moc"
