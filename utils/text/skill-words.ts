/**
 * Technologies, tools and methods as they write themselves, by line; `=` gives other spellings. Read without regard to case,
 * with `-`, `/` and spaces alike ("CI/CD" is "ci cd").
 */
export const SKILLS = `Python=python3,python 3|Java=java 8,java 11,java 17,java 21,core java|JavaScript=java script,js,ecmascript,es6|TypeScript=type script,ts|C++=cpp,c++11,c++14,c++17,c++20|C#=c sharp,csharp|F#|.NET=dotnet,.net framework|.NET Core=dotnet core|ASP.NET=asp .net|ASP.NET Core|Visual Basic=vb.net,vba,vb6|PHP=php7,php8|Ruby|Golang=go lang|Kotlin|Scala|Clojure|Haskell|Erlang|Elixir|Perl|Lua|MATLAB|COBOL|Delphi|Groovy|Objective-C=objective c,objc|Solidity|VHDL|Verilog|ABAP|Apex|PL/SQL=plsql|T-SQL=tsql|SQL|NoSQL|HTML=html5|CSS=css3|SCSS|Sass|XML|JSON|YAML|GraphQL=graph ql|gRPC|REST API=rest apis,restful api,restful apis,rest api design,restful services,restful|SOAP|WebSocket=websockets|OpenAPI|Swagger|Bash=bash scripting|PowerShell=power shell|CUDA|OpenGL|WebAssembly=wasm
React Native=react-native|React.js=reactjs,react js|Next.js=nextjs|Nuxt.js=nuxtjs,nuxt|Vue.js=vuejs,vue,vue 3|AngularJS=angular.js,angular js|Angular=angular 2|Svelte=sveltekit|Ember.js=emberjs|Backbone.js=backbonejs|jQuery|Redux|RxJS|Webpack|Vite|Tailwind CSS=tailwind,tailwindcss|Bootstrap|Storybook|Three.js|D3.js=d3|Gatsby|Electron|Node.js=nodejs,node js,node|NestJS=nest.js|Express.js=expressjs|Django|Django REST Framework=drf|Flask|FastAPI|Ruby on Rails=rails,ror|Laravel|Symfony|WordPress|Drupal|Magento|Shopify|Adobe Experience Manager=aem|Spring Boot=springboot|Spring Cloud|Spring Framework|Hibernate|J2EE|Java EE=jee,jakarta ee|Quarkus|Vaadin|Tomcat=apache tomcat|WebLogic|Maven|Gradle|JUnit|Jetpack Compose|Android|iOS|SwiftUI|Xamarin|Flutter|Ionic|Entity Framework|Blazor|WPF|Unreal Engine=ue4,ue5,unreal|Qt|Remix
AWS=amazon web services|Amazon EC2=ec2|Amazon S3=s3|AWS Lambda=lambda functions|Amazon ECS=ecs|Amazon EKS=eks|Amazon RDS=rds|DynamoDB=dynamo db|CloudFormation|CloudWatch|Amazon Redshift=redshift|SageMaker=amazon sagemaker|Amazon Bedrock=aws bedrock|Kinesis|Microsoft Azure=azure,ms azure|Azure DevOps|Azure Data Factory|Azure Active Directory=azure ad,entra id|Google Cloud Platform=gcp,google cloud|BigQuery=big query|Vertex AI|Firebase|Supabase|Heroku|Vercel|OpenStack|OpenShift=red hat openshift|VMware=vsphere,vmware vsphere|Docker|Docker Compose|Kubernetes=k8s|Helm|Istio|Argo CD=argocd|Terraform|Pulumi|Ansible|Jenkins|GitLab CI=gitlab ci cd|GitLab|GitHub Actions|GitHub|Bitbucket|CircleCI=circle ci|TeamCity|Bamboo|Git|SVN=subversion|CI/CD=ci cd,cicd|DevOps|MLOps|Prometheus|Grafana|Datadog|New Relic|Splunk|ELK Stack=elk|Logstash|Kibana|Nginx|Linux=gnu linux|Unix|Ubuntu|Red Hat=rhel|macOS|Active Directory|LDAP|OAuth=oauth2,oauth 2.0|Keycloak|Okta|TCP/IP|DNS|DHCP|VPN|BGP|HTTP|Cisco|Fortinet|Wireshark|SIEM|ISO 27001|Kafka=apache kafka|RabbitMQ|MQTT|Microservices=microservice|Serverless|TDD=test driven development
PostgreSQL=postgres,postgre sql,postgresdb,postgredb|MySQL|MariaDB|SQLite|MS SQL Server=sql server,microsoft sql server,mssql,ms sql|Oracle Database=oracle db|MongoDB=mongo db,mongo|Redis|Memcached=memcache|Elasticsearch=elastic search,elasticsearch stack|Solr|Cassandra=apache cassandra|Neo4j|Snowflake|ClickHouse|Databricks|Apache Spark=pyspark,spark streaming|Hadoop=apache hadoop|Apache Flink=flink|Apache Airflow=airflow|Apache Hive|HBase|Trino|dbt|Talend|Informatica|SSIS|SSRS|ETL=etl pipelines,elt|Data warehouse=data warehousing,dwh|Teradata|DB2|pgvector|Pinecone|Weaviate|FAISS|Power BI=powerbi|Tableau|Looker|Qlik=qlikview,qlik sense,qliksense|Google Analytics=ga4|Power Automate|Power Apps=powerapps|SPSS|Jupyter=jupyter notebook,jupyter notebooks|pandas|NumPy|SciPy|scikit-learn=sklearn|TensorFlow|PyTorch|Keras|JAX|XGBoost|Hugging Face=huggingface|spaCy|NLTK|OpenCV|LangChain|LlamaIndex|OpenAI API=openai|Claude Code|RAG=retrieval augmented generation|LLM=llms,large language models,large language model|Generative AI=genai,gen ai|Machine learning|Deep learning|Reinforcement learning|NLP=natural language processing|MLflow|Kubeflow|Data modeling=data modelling|A/B testing=ab testing
Jira|Confluence|Trello|ServiceNow|Zendesk|HubSpot|Salesforce|Marketo|SAP|SAP S/4HANA=s 4hana,s4hana,s 4 hana,sap hana,sap s4hana|SAP FI/CO=sap fico,sap fi|Workday|NetSuite=oracle netsuite|Microsoft Dynamics 365=dynamics 365,ms dynamics,microsoft dynamics,d365|DATEV|Stripe|Microsoft Office=ms office,office 365,microsoft 365,o365,ms office suite|Microsoft Excel=ms excel|PowerPoint=power point,ms powerpoint|MS Word=microsoft word|SharePoint|Google Workspace=g suite|Figma|Adobe XD|Adobe Photoshop=photoshop|Adobe Illustrator|InDesign=adobe indesign|After Effects=adobe after effects|Adobe Creative Suite=adobe creative cloud,creative cloud|Canva|AutoCAD=auto cad|SolidWorks|Revit|LabVIEW|Simulink|PLC=plc programming|SCADA|FPGA|RTOS|FreeRTOS|Embedded Linux|Yocto|STM32|Arduino|Raspberry Pi|UART|I2C|AUTOSAR|ROS 2=ros2|GIS|ArcGIS|QGIS|BIM|CRM|ERP|Agile=agile methodologies,agile methodology|Scrum|Kanban|PRINCE2|ITIL|Six Sigma|Selenium|Cypress|Playwright|Puppeteer|Appium|Postman|JMeter|Cucumber|pytest|Jest|SonarQube|SEO|Google Ads|Ethereum|Blockchain|Web3|UiPath|RPA|Camunda|BPMN|UML|VS Code=visual studio code|Visual Studio|IntelliJ IDEA=intellij|Xcode|GDPR`;

/**
 * Words that are also plain English: printed with this capital, and only where the text around speaks of technology. After the
 * colon, what may not stand behind (`>`) or before (`<`) the word.
 */
export const AMBIGUOUS = `Go:>[-]?to\\b|> ?(?:ahead|live|beyond|above|through|with|for|the|far|on|up|out|big|global|green|back|home|here|straight|further|digital)\\b|<(?:the|on|to|you|we|and|us|that|always|can|will|let's|ready to|pass) ?$
R:>(?: ?&|'|\\.[A-Z]|-\\w)|<&$|<& $
C:>(?:-level|-suite|[- ]?corp|\\.[A-Z]|'|-\\w|\\+|#| ?\\d)|<(?:series|class|category|vitamin|grade|hepatitis|type|schedule|section|level|appendix|plan|option|pillar|tier) $
D:>[-'.&]|<& ?$
Swift:> ?(?:response|resolution|action|communicat|decision|turnaround|and|growth|progress|codes?|payment|messag|network)
Spring:> ?(?:of|semester|term|break|intern|class|intake|week|season|quarter|cohort|graduat|\\d{4}|'\\d\\d|health|valley|street|hill|into|cleaning)|<(?:in|this|next|early|late|the|hot|silver|palm) $
Excel:> ?(?:at|in (?:a|an|the|your|this|our|communicat|team|fast)|as|both|academically|within|when|under|beyond|professionally|and grow|together)\\b
Rust:> ?(?:prevention|belt|removal|protection|converter)|<anti-?$
React:> ?(?:to|quickly|promptly|swiftly|appropriately|fast|on|when|calmly|under|rapidly)\\b
Dart:
Julia:> ?(?:[A-Z]|will|is|has|from)
Express:> ?(?:your|yourself|ideas|interest|delivery|written|consent|permission|scripts|terms|entry|shipping|lane)|<american $
Chef:> ?(?:de|for|will|is|at|in|'s|and (?:kitchen|cook|team))|<(?:sous|head|executive|pastry|our|private|junior|the|a) $
Puppet:
Spark:> ?(?:your|joy|curiosity|a|the|interest|creativity|change|innovation|plug|ideas|conversation)\\b
Oracle:> ?(?:arena|park)
Unity:> ?(?:of|and|in)\\b|<(?:national|team|the|in) $
Access:> ?(?:to|control|management|point|for|rights|all|a|the|our|your|via|is|and|healthcare|by|network|card|level|token|code|it)\\b|<(?:early|free|full|exclusive|direct|remote|easy|open|internet|24\\/7|have|the|get|equal|gain|unlimited) $
Make:> ?(?:a|an|the|it|sure|your|our|us|sense|this|that|up|use|decisions?|and|an impact|people|data|things|every|better|work|informed|money)\\b
Sketch:> ?(?:out|ideas|a|the|up|your)\\b
Hive:> ?(?:of|mind)
Word:> ?(?:of|for|count|press|on|about|processing)\\b|<(?:the|one|in a|every|other|written|spoken|your|last) $
Outlook:> ?(?:on|for|is|and (?:attitude|approach))\\b|<(?:positive|business|economic|an|the|global|future) $
Teams:> ?(?:of|and|to|that|across|in|who|on|from|at|with|are|is|work|will|can|within|around)\\b
Notion:> ?(?:of|that)\\b
Linear:> ?(?:algebra|regression|programming|model|optimi|and|systems|motion|or|feet|time|guide|career)\\b|<(?:non-?|generalized|non ) ?$
Slack:> ?(?:time|channel (?:for|to)|off)\\b
Airtable:
Phoenix:>,? ?(?:AZ|Arizona|area|office|based|metro|market)|<(?:in|near|from) $
Eclipse:
Cypress:>,? ?(?:CA|TX|creek|california)
SAS:> ?(?:au capital|\\()|<(?:une|la|société|the) $
CAN:
Lisp:
Ada:
Windows:> ?(?:and doors|of|are)
Scala:`;
